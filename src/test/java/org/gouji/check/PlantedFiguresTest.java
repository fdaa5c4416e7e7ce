package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One more in any cell of a balanced report breaks exactly the equations that the cell stands in, by exactly one. */
class PlantedFiguresTest {

    private static final List<String> EQUATIONS = List.of("T3-01", "T3-02", "T3-03", "T4-01", "T4-02", "T4-03");
    private static final Map<String, String> EQUATION_OF_DISPUTES =
            Map.of("reconsideration", "T4-01", "directLitigation", "T4-02", "litigationAfterReconsideration", "T4-03");

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void one_more_in_a_cell_breaks_its_equations_by_one(String edition) {
        ReportContent balanced = BalancedTables.random(edition, new Random(7));
        RuleSet rules = Catalogues.rules(edition, EQUATIONS);

        assertThat(differences(rules, balanced)).isEmpty();
        for (Cell cell : balanced.edition().cells()) {
            assertThat(differences(rules, oneMore(balanced, cell)))
                    .as(cell.key().toString())
                    .isEqualTo(expected(cell));
        }
    }

    private static Map<String, Integer> expected(Cell cell) {
        Map<String, Integer> expected = new HashMap<>();
        String row = cell.row().key();
        String column = cell.column().key();
        int inTotal = column.equals("total") ? 1 : -1;
        switch (cell.key().table()) {
            case "applications" -> {
                expected.put("T3-03/applications/" + row, inTotal);
                switch (row) {
                    case "new", "carriedIn" -> expected.put("T3-01/applications/" + column, 1);
                    case "carriedOut" -> expected.put("T3-01/applications/" + column, -1);
                    case "processed" -> {
                        expected.put("T3-01/applications/" + column, -1);
                        expected.put("T3-02/applications/" + column, 1);
                    }
                    default -> expected.put("T3-02/applications/" + column, -1);
                }
            }
            case "disputes" -> expected.put(EQUATION_OF_DISPUTES.get(row) + "/disputes/" + row, inTotal);
            default -> assertThat(cell.key().table()).isEqualTo("disclosure");
        }
        return expected;
    }

    private static ReportContent oneMore(ReportContent report, Cell cell) {
        CellValue.Number number = (CellValue.Number) report.cells().at(cell.index());
        return report.with(report.cells()
                .with(cell.key(), new CellValue.Number(number.value().add(BigDecimal.ONE), "")));
    }

    /** What each failed equation is off by. */
    private static Map<String, Integer> differences(RuleSet rules, ReportContent report) {
        return rules.findings(Subject.of(report)).findings().stream()
                .collect(Collectors.toMap(
                        Finding::id,
                        finding ->
                                finding.comparison().orElseThrow().difference().intValueExact()));
    }
}
