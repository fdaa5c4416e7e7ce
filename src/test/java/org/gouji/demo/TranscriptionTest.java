package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptionTest {

    private static final Map<String, Integer> CELLS_OF_THE_FORM = Map.of(
            "2019/disclosure", 22,
            "2019/applications", 161,
            "2019/disputes", 15,
            "2021/disclosure", 10,
            "2021/applications", 175,
            "2021/disputes", 15);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # file,                                                table,        numbers, blank, missing
            zhangdian-big-data-centre-2020.json,                    disclosure,        12,     0,      10
            zhangdian-big-data-centre-2020.json,                    applications,     154,     0,       7
            zhangdian-big-data-centre-2020.json,                    disputes,          10,     5,       0
            zhangdian-government-offices-administration-2020.json,  disclosure,        22,     0,       0
            zhangdian-government-offices-administration-2020.json,  applications,     161,     0,       0
            zhangdian-government-offices-administration-2020.json,  disputes,          15,     0,       0
            zhangdian-media-centre-2020.json,                       disclosure,         3,     0,      19
            zhangdian-media-centre-2020.json,                       applications,     154,     0,       7
            zhangdian-media-centre-2020.json,                       disputes,          15,     0,       0
            zibo-big-data-bureau-2021.json,                         disclosure,         7,     0,       3
            zibo-big-data-bureau-2021.json,                         applications,     126,     0,      49
            zibo-big-data-bureau-2021.json,                         disputes,          10,     5,       0
            zibo-development-zone-office-2020.json,                 disclosure,        22,     0,       0
            zibo-development-zone-office-2020.json,                 applications,     161,     0,       0
            zibo-development-zone-office-2020.json,                 disputes,          15,     0,       0
            """)
    void each_table_has_just_the_numbers_blanks_and_gaps_of_its_text(
            String file, String table, int numbers, int blank, int missing) {
        ReportFile report = ReportFile.demonstration(file);
        List<JsonNode> cells = report.cells().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(table + "/"))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(cells.stream().filter(TranscriptionTest::isNumber)).hasSize(numbers);
        assertThat(cells.stream().filter(JsonNode::isNull)).hasSize(blank);
        assertThat(CELLS_OF_THE_FORM).containsEntry(report.edition() + "/" + table, cells.size() + missing);
        assertThat(cells).hasSize(numbers + blank);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            zhangdian-big-data-centre-2020.json,                    ''
            zhangdian-government-offices-administration-2020.json,  disclosure/procurement/amount={"written":"909.76 万元";"number":909.76} disclosure/procurement/projects=15 disclosure/regulations/disclosed=2 disclosure/regulations/made=5 disclosure/regulations/total=11
            zhangdian-media-centre-2020.json,                       ''
            zibo-big-data-bureau-2021.json,                         applications/processed/naturalPerson=2 applications/processed/total=2 applications/unavailableNotHeld/naturalPerson=1 applications/unavailableNotHeld/total=1
            zibo-development-zone-office-2020.json,                 applications/granted/naturalPerson=4 applications/granted/total=4 applications/new/naturalPerson=4 applications/new/total=4 applications/processed/naturalPerson=4 applications/processed/total=4 disclosure/normativeDocuments/disclosed=1 disclosure/normativeDocuments/made=1 disclosure/normativeDocuments/total=1
            """)
    void every_number_is_0_but_these(String file, String expected) {
        String notZero = ReportFile.demonstration(file).cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isNull())
                .filter(cell -> !cell.getValue().isInt() || cell.getValue().intValue() != 0)
                .map(cell -> cell.toString().replace(',', ';'))
                .collect(Collectors.joining(" "));

        assertThat(notZero).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            zhangdian-big-data-centre-2020.json,                    overview disclosure disputes problems other
            zhangdian-government-offices-administration-2020.json,  overview disclosure applications disputes problems other
            zhangdian-media-centre-2020.json,                       overview disclosure disputes problems other
            zibo-big-data-bureau-2021.json,                         overview disclosure disputes problems other
            zibo-development-zone-office-2020.json,                 overview disclosure applications disputes problems other
            """)
    void a_section_is_there_when_its_heading_survived(String file, String sections) {
        JsonNode report = ReportFile.demonstration(file).report();

        assertThat(report.required("sections").propertyStream().map(Map.Entry::getKey))
                .containsExactly(sections.split(" "));
    }

    @ParameterizedTest
    @MethodSource("org.gouji.demo.ReportFile#demonstration")
    void texts_are_paragraphs_without_marks_of_the_file_they_came_in(ReportFile file) {
        Pattern marks = Pattern.compile("(?m)^\\s|[ \\t]$|\\n\\n|\\t|\\||^#|^— \\d+ —$|\\s\\z");

        assertThat(prose(file)).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContainPattern(marks));
    }

    @ParameterizedTest
    @MethodSource("org.gouji.demo.ReportFile#demonstration")
    void every_supervisor_is_an_organ_of_the_tree(ReportFile file) {
        Set<String> known = new HashSet<>();

        for (JsonNode organ : ReportFile.read("/demo/organs.json")) {
            if (organ.has("supervisor")) {
                assertThat(known).contains(organ.get("supervisor").textValue());
            }
            assertThat(known.add(organ.required("name").textValue())).isTrue();
        }
        assertThat(known).contains(file.organ().required("supervisor").textValue());
        assertThat(known).doesNotContain(file.organ().required("name").textValue());
    }

    private static boolean isNumber(JsonNode cell) {
        return cell.isNumber() || cell.path("number").isNumber();
    }

    private static List<String> prose(ReportFile file) {
        Stream<String> sections = file.report()
                .required("sections")
                .valueStream()
                .flatMap(section -> Stream.of(
                        section.required("heading").textValue(),
                        section.required("text").textValue()));
        Stream<String> around = Stream.of("title", "preface", "closing")
                .map(key -> file.report().path(key).asText());
        return Stream.concat(sections, around).toList();
    }
}
