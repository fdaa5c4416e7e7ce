package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.check.ReportFixture;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.HtmlPortals.Style;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Paragraph;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Source;

/** What holds of any page, however damaged. */
class AnyPageTest {

    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private static final List<byte[]> GOOD = Stream.of(Style.values())
            .map(style -> HtmlPortals.of(ReportFixture.hangzhou().content(), style))
            .toList();

    private static final List<String> MARKUP = Stream.concat(
                    Stream.of(
                                    "div",
                                    "p",
                                    "span",
                                    "table",
                                    "tr",
                                    "td",
                                    "th",
                                    "tbody",
                                    "thead",
                                    "tfoot",
                                    "caption",
                                    "ul",
                                    "li",
                                    "h1",
                                    "b",
                                    "font",
                                    "center",
                                    "nav",
                                    "footer",
                                    "article",
                                    "form",
                                    "s",
                                    "a",
                                    "pre",
                                    "colgroup",
                                    "body",
                                    "html")
                            .flatMap(tag -> Stream.of("<" + tag + ">", "</" + tag + ">")),
                    Stream.of(
                            "<br>",
                            "<hr>",
                            "<td colspan=3>",
                            "<td rowspan=0>",
                            "<td rowspan=2 colspan=2>",
                            "<a href=/x>",
                            "<p hidden>",
                            "<div id=zoom>",
                            "<div class=footer>",
                            "<!-- -->",
                            "<img>",
                            " 12 ",
                            "&nbsp;"))
            .toList();

    @Property(tries = 300)
    void a_damaged_page_is_read_or_refused_in_time(
            @ForAll long seed, @ForAll("styles") int style, @ForAll("hits") int hits) {
        byte[] page = damaged(GOOD.get(style), new Random(seed), hits);
        long end = System.nanoTime() + MOST_NANOSECONDS;

        try {
            Source source = new HtmlReader().read(page, new Allowance(() -> System.nanoTime() > end));

            assertThat(source.blocks()).isNotEmpty().allSatisfy(AnyPageTest::isSound);
        } catch (RefusedDocument refused) {
            assertThat(refused.refusal()).isNotNull();
        }
    }

    @Provide
    Arbitrary<Integer> styles() {
        return Arbitraries.integers().between(0, Style.values().length - 1);
    }

    @Provide
    Arbitrary<Integer> hits() {
        return Arbitraries.of(1, 3, 10, 100, 3000);
    }

    private static byte[] damaged(byte[] good, Random random, int hits) {
        byte[] page = good.clone();
        for (int hit = 0; hit < hits; hit++) {
            int at = random.nextInt(page.length);
            switch (random.nextInt(4)) {
                case 0 -> page[at] = (byte) random.nextInt(256);
                case 1 -> page[at] = (byte) "<>\"'=/&;- \n".charAt(random.nextInt(11));
                case 2 -> {
                    int length = Math.min(random.nextInt(200), page.length - at);
                    System.arraycopy(page, random.nextInt(page.length - length + 1), page, at, length);
                }
                default -> page = hit > 0 ? page : Arrays.copyOf(page, Math.max(1, at));
            }
        }
        return page;
    }

    @Property(tries = 1000)
    void no_word_is_lost_without_a_remark(@ForAll("soups") List<String> soup) {
        List<String> page = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String piece : soup) {
            words.add("q" + words.size() + "z");
            page.add(piece + words.get(words.size() - 1));
        }

        Source source = Pages.read(String.join("", page).getBytes(UTF_8));

        assertThat(source.blocks()).allSatisfy(AnyPageTest::isSound);
        assertThat(said(source)).contains(words);
    }

    @Provide
    Arbitrary<List<String>> soups() {
        return Arbitraries.of(MARKUP).list().ofMinSize(1).ofMaxSize(40);
    }

    private static String said(Source source) {
        return Stream.concat(
                        source.blocks().stream().flatMap(AnyPageTest::texts),
                        source.remarks().stream().map(Remark::found))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Block block) {
        return block instanceof Grid grid
                ? grid.boxes().stream().map(Box::text)
                : Stream.of(((Paragraph) block).text());
    }

    private static void isSound(Block block) {
        if (block instanceof Paragraph paragraph) {
            assertThat(paragraph.text()).isNotBlank();
        } else if (block instanceof Grid grid) {
            Set<Integer> covered = new HashSet<>();
            for (Box box : grid.boxes()) {
                assertThat(box.row() + box.rowspan()).isBetween(1, grid.height());
                assertThat(box.column() + box.colspan()).isBetween(1, grid.width());
                for (int row = box.row(); row < box.row() + box.rowspan(); row++) {
                    for (int column = box.column(); column < box.column() + box.colspan(); column++) {
                        assertThat(covered.add(row * grid.width() + column))
                                .as("a square of its own")
                                .isTrue();
                    }
                }
            }
        }
    }
}
