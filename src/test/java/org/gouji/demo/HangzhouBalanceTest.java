package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does the sums of the form in a plain loop, so that a mistake of the engine and one of the figures cannot cover for each other. */
class HangzhouBalanceTest {

    private static final List<String> APPLICANTS = List.of(
            "naturalPerson", "company", "researchInstitute", "socialOrganisation", "legalService", "otherEntity");
    private static final List<String> NOT_RESULTS = List.of("new", "carriedIn", "processed", "carriedOut");
    private static final List<String> OUTCOMES = List.of("upheld", "corrected", "otherOutcome", "pending");

    private final ReportFile report = ReportFile.hangzhou();

    @Test
    void all_200_cells_are_plain_numbers() {
        assertThat(report.cells()).hasSize(200).allSatisfy((cell, value) -> assertThat(value.isIntegralNumber())
                .isTrue());
    }

    @Test
    void all_39_equations_of_the_applications_table_hold() {
        List<String> columns = new ArrayList<>(APPLICANTS);
        columns.add("total");
        JsonNode table = report.report().at("/tables/applications");
        int equations = 0;

        for (String column : columns) {
            long results = 0;
            for (var row : table.properties()) {
                results += NOT_RESULTS.contains(row.getKey()) ? 0 : at(row.getKey(), column);
            }
            assertThat(at("processed", column)).as(column).isEqualTo(results);
            assertThat(at("new", column) + at("carriedIn", column))
                    .as(column)
                    .isEqualTo(at("processed", column) + at("carriedOut", column));
            equations += 2;
        }
        for (var row : table.properties()) {
            long applicants = 0;
            for (String column : APPLICANTS) {
                applicants += at(row.getKey(), column);
            }
            assertThat(at(row.getKey(), "total")).as(row.getKey()).isEqualTo(applicants);
            equations++;
        }

        assertThat(equations).isEqualTo(39);
    }

    @Test
    void all_three_sums_of_the_disputes_table_hold() {
        for (String row : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            long sum = 0;
            for (String column : OUTCOMES) {
                sum += report.figure("disputes/" + row + "/" + column);
            }
            assertThat(report.figure("disputes/" + row + "/total")).as(row).isEqualTo(sum);
        }
    }

    @Test
    void the_last_section_tells_the_fee_collected() {
        String other = report.report().at("/sections/other/text").textValue();

        assertThat(other).contains("信息处理费").contains("400元");
    }

    private long at(String row, String column) {
        return report.figure("applications/" + row + "/" + column);
    }
}
