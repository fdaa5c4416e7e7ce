package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** Arbitrary reports: figures of every size, blanks, lost cells, texts that are no figures, parts that are not there. */
final class AnyContent {

    private AnyContent() {}

    static Arbitrary<String> editions() {
        return Arbitraries.of(Catalogues.editions());
    }

    static Arbitrary<CellValue> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, figures().map(AnyContent::number)),
                Tuple.of(1, figures().map(figure -> new CellValue.Number(figure, figure + "件"))),
                Tuple.of(1, Arbitraries.of(CellValue.BLANK, new CellValue.Blank("/"))),
                Tuple.of(1, Arbitraries.of(CellValue.MISSING)),
                Tuple.of(1, Arbitraries.of(new CellValue.Unreadable("O"), new CellValue.Unreadable("予以公开"))));
    }

    static Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf),
                Arbitraries.integers().between(-20, 500).map(BigDecimal::valueOf),
                Arbitraries.longs().between(9_999_999_990L, 10_000_000_010L).map(BigDecimal::valueOf),
                Arbitraries.longs()
                        .between(-999_999_999_999_999L, 999_999_999_999_999L)
                        .map(BigDecimal::valueOf),
                Arbitraries.longs().between(-9_999_999, 9_999_999).map(unscaled -> BigDecimal.valueOf(unscaled, 6)));
    }

    private static CellValue number(BigDecimal figure) {
        return new CellValue.Number(figure, "");
    }

    /** A report that is all noughts but for some cells, or arbitrary everywhere. */
    static Arbitrary<ReportContent> reports() {
        return editions().flatMap(edition -> {
            Edition form = Catalogues.edition(edition);
            Arbitrary<List<CellValue>> few = values().list().ofMaxSize(12);
            Arbitrary<List<CellValue>> all = values().list().ofSize(form.size());
            return Combinators.combine(
                            Arbitraries.oneOf(few, all),
                            Arbitraries.integers()
                                    .between(0, form.size() - 1)
                                    .list()
                                    .ofSize(form.size()),
                            texts(),
                            Arbitraries.integers().between(2019, 2030))
                    .as((values, places, texts, year) -> report(form, values, places, texts, year));
        });
    }

    private static Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(
                        Arbitraries.of("overview", "disclosure", "applications", "disputes", "problems", "other"),
                        Arbitraries.of("", "无。", "有1件被纠正。", "收取信息处理费40元。"))
                .ofMaxSize(6);
    }

    private static ReportContent report(
            Edition form, List<CellValue> values, List<Integer> places, Map<String, String> texts, int year) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        List<Cell> all = new ArrayList<>(form.cells());
        all.forEach(cell -> cells.put(cell.key(), CellValue.Number.of(0)));
        for (int i = 0; i < values.size(); i++) {
            int place = values.size() == all.size() ? i : places.get(i);
            cells.put(all.get(place).key(), values.get(i));
        }
        Map<String, SectionText> sections = new HashMap<>();
        texts.forEach((key, text) -> sections.put(key, new SectionText(key, text)));
        return new ReportContent(form, year, "", "", "", sections, Cells.of(form, cells));
    }
}
