package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about the five reports says what the engine finds. Run with -Dgouji.docs.update=true to write it anew. */
class FiveReportsPageTest {

    private static final Path PAGE = Path.of("src/docs/the-five-reports.md");
    private static final Pattern TABLE = Pattern.compile(
            "<!-- findings: (?<name>[a-z0-9-]+) -->\n(?<head>\\|.*\n\\| ---.*\n)(?<rows>(?:\\|.*\n?)*)");
    private static final Pattern SUMMARY = Pattern.compile("(?m)^(\\| \\[.].*)\\|[^|\n]*\\|[^|\n]*\\|$");

    @Test
    void the_page_says_what_is_found() throws IOException {
        String page = Files.readString(PAGE);

        String written = withCounts(withTables(page));

        if (Boolean.getBoolean("gouji.docs.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String withTables(String page) {
        return TABLE.matcher(page)
                .replaceAll(table -> Matcher.quoteReplacement("<!-- findings: " + table.group(1) + " -->\n"
                        + table.group(2) + rows(findings(table.group(1)))));
    }

    private static String withCounts(String page) {
        List<Findings.Head> heads = new ArrayList<>();
        Matcher tables = TABLE.matcher(page);
        while (tables.find()) {
            heads.add(findings(tables.group("name")).head());
        }
        int[] next = {0};
        return SUMMARY.matcher(page).replaceAll(row -> {
            Findings.Head head = heads.get(next[0]++);
            return Matcher.quoteReplacement(row.group(1) + "| " + head.failed() + " | " + head.undetermined() + " |");
        });
    }

    private static Findings findings(String report) {
        String file = "/transcripts/" + report + ".json";
        ReportFixture fixture = ReportFixture.fromFile(file);
        Subject subject =
                new Subject(fixture.content(), Optional.empty(), Optional.of(ReportFixture.organOf(file)), Facts.NONE);
        return Catalogues.rules(fixture.content().edition().id()).findings(subject);
    }

    /** Failed findings one by one; undetermined ones by check, with the first as an example. */
    private static String rows(Findings findings) {
        StringBuilder rows = new StringBuilder();
        Map<String, List<Finding>> undetermined = new LinkedHashMap<>();
        for (Finding finding : findings.findings()) {
            if (finding.outcome() == Outcome.FAILED) {
                rows.append(row(finding, place(finding), severity(finding)));
            } else {
                undetermined
                        .computeIfAbsent(finding.check().id(), id -> new ArrayList<>())
                        .add(finding);
            }
        }
        undetermined.values().forEach(same -> rows.append(row(same.get(0), places(same), "无法判定 ×" + same.size())));
        return rows.toString();
    }

    private static String row(Finding finding, String place, String outcome) {
        return "| " + finding.check().id() + " | " + place + " | " + outcome + " | "
                + finding.message().zh() + " |\n";
    }

    private static String place(Finding finding) {
        return "`" + finding.id().substring(finding.id().indexOf('/') + 1) + "`";
    }

    private static String places(List<Finding> findings) {
        String first = place(findings.get(0));
        if (findings.size() == 1) {
            return first;
        }
        String table = first.substring(1, first.indexOf('/'));
        return findings.stream()
                .map(FiveReportsPageTest::place)
                .map(place -> place.substring(table.length() + 2, place.length() - 1))
                .collect(Collectors.joining(", ", "`" + table + "`: ", ""));
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "未通过（错误）";
            case WARNING -> "未通过（警告）";
            case INFO -> "未通过（提示）";
        };
    }
}
