package org.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.Grid;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Source;

class AnyTextTest {

    private static final List<DocumentReader> READERS = List.of(new TextReader(), new MarkdownReader());

    @Property(tries = 300)
    void a_report_with_bytes_changed_is_read_or_refused(@ForAll("reports") String name, @ForAll long seed)
            throws IOException {
        byte[] bytes = report(name);
        Random random = new Random(seed);
        for (int i = random.nextInt(40); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertReadOrRefused(bytes);
    }

    @Property(tries = 500)
    void any_characters_are_read_or_refused(@ForAll("texts") String text) {
        assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of("zhangdian-government-offices-administration-2020", "zibo-development-zone-office-2020");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "|", "\t", "\n", "\r", "\f", "-", "#", " ", "*", "**", "_", "~~", "`", "\\", "[", "](", ")",
                        "!", "公", "0", "｜", "│", "─", "&nbsp;", "<br>", "\uFEFF", "\u2028", "𠀀", ">", "===")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @Example
    void long_lines_of_marks_take_no_longer_than_others() {
        for (String mark : List.of("**a ", "[a](", "|", "-", "\\", "` ", "~~a", "*_", "|\n", "\t", "> ")) {
            assertReadOrRefused(mark.repeat(400_000 / mark.length()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertReadOrRefused(byte[] bytes) {
        for (DocumentReader reader : READERS) {
            try {
                Source source = reader.read(bytes, Allowance.withoutTimeLimit());
                assertThat(source.blocks()).allSatisfy(block -> {
                    if (block instanceof Grid grid) {
                        assertThat(grid.boxes())
                                .allMatch(box -> box.row() < grid.height() && box.column() < grid.width());
                    }
                });
            } catch (RefusedDocument refused) {
                assertThat(refused.refusal()).isNotNull();
            }
        }
    }

    private static byte[] report(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AnyTextTest.class.getResourceAsStream("/demo/" + name + ".txt"), name)) {
            return in.readAllBytes();
        }
    }
}
