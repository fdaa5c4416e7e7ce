package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.line.LineTables;
import org.gouji.check.Catalogues;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.source.Block;

class AnyLinesTest {

    private static final LineTables TABLES = new LineTables(
            Catalogues.edition("2019"), ShippedEditions.editions(), Balance.of(Catalogues.rules("2019")));

    @Property(tries = 150)
    void whatever_order_lines_are_in_each_block_is_used_or_given_back(
            @ForAll long seed, @ForAll FlatReport.Shape shape) {
        List<String> lines = new ArrayList<>(
                FlatReport.balanced(Catalogues.edition("2019"), seed, 12).lines(shape));
        Collections.shuffle(lines, new Random(seed));

        assertReads(FlatReport.blocks(lines));
    }

    @Property(tries = 300)
    void any_text_is_read(@ForAll("lines") List<String> lines) {
        assertReads(FlatReport.blocks(lines));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> words = Arbitraries.of(
                "规章",
                "其他",
                "总计",
                "1.属于国家秘密",
                "（三）不",
                "予公开",
                "0",
                "12",
                "0000000",
                "-",
                "无",
                "\\t",
                "",
                "、",
                "减",
                "万元",
                "行政复议",
                "结果维持",
                "2020",
                "年",
                "。",
                "①",
                "１",
                "1.",
                "(",
                "）",
                "\\u0000",
                "𠀀",
                "信息内容");
        return words.list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list))
                .list()
                .ofMaxSize(60);
    }

    @Example
    void two_hundred_thousand_lines_are_read_in_time() {
        for (String line : List.of("1.属于国家秘密 0 0", "规章", "其他 主动 公开")) {
            List<String> lines = new ArrayList<>(Collections.nCopies(100_000, line));
            lines.addAll(
                    FlatReport.balanced(Catalogues.edition("2019"), 1, 5).lines(FlatReport.Shape.LABEL_ABOVE_FIGURES));
            lines.addAll(Collections.nCopies(100_000, line));

            assertTimeout(Duration.ofSeconds(20), () -> assertReads(FlatReport.blocks(lines)), line);
        }
    }

    private static void assertReads(List<Block> blocks) {
        LineTables.Result result = TABLES.read(blocks);

        assertThat(result.unused().size()).isLessThanOrEqualTo(blocks.size());
        assertThat(result.figures().all().keySet())
                .allMatch(cell -> Catalogues.edition("2019").cell(cell).isPresent());
    }
}
