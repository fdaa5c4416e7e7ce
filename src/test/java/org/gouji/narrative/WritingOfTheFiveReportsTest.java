package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.check.ReportFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is read from the writing of the published reports, checked by eye against their texts. */
class WritingOfTheFiveReportsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/narrative/writing-of-the-five-reports.txt");

    static Stream<Map.Entry<String, List<String>>> reports() throws IOException {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            if (line.startsWith("== ")) {
                lines = reports.computeIfAbsent(line.substring(3), name -> new ArrayList<>());
            } else {
                lines.add(line);
            }
        }
        return reports.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void all_is_read_and_nothing_else(Map.Entry<String, List<String>> expected) {
        ReportFixture report = ReportFixture.fromFile("/transcripts/" + expected.getKey());

        assertThat(new Readout(report.content()).all()).containsExactlyElementsOf(expected.getValue());
    }
}
