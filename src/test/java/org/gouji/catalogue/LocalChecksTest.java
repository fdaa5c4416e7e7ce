package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.check.Check;
import org.gouji.check.Finding;
import org.gouji.check.RuleSet;
import org.gouji.check.Severity;
import org.gouji.check.Subject;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalChecksTest {

    /** A whole file with one check. */
    static final String W_01 =
            """
            checks:
              - id: W-01
                version: 1
                editions: ["2021"]
                scope: table
                severity: warning
                effect: needsExplanation
                title: {zh: 第一部分应提到平台, en: Part one mentions the platform}
                basis: 本地要求
                rules:
                  - at: overview
                    holds: mentions(overview, "平台")
                    message: {zh: 第一部分没有提到平台, en: part one does not mention the platform}
            """;

    private final Path directory;

    LocalChecksTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void a_local_check_is_made_like_any_other() throws IOException {
        write("wuhan.yaml", W_01);

        CatalogueFiles.Loaded loaded = load();

        assertThat(findings(loaded, report(loaded, "建设平台"))).noneMatch(id -> id.startsWith("W-01"));
        assertThat(findings(loaded, report(loaded, "建设网站"))).contains("W-01/overview");
        assertThat(check(loaded, "W-01").severity()).isEqualTo(Severity.WARNING);
        assertThat(rules(loaded, "2019").check("W-01")).isEmpty();
    }

    @Test
    void a_check_says_where_it_comes_from() throws IOException {
        write("wuhan.yaml", W_01);
        write("retune.yaml", "retune: [{id: T3-01, note: 本地说明}]\n");

        LocalChecks local = load().local();

        assertThat(local.origin("W-01")).isEqualTo(Origin.LOCAL);
        assertThat(local.origin("T3-01")).isEqualTo(Origin.RETUNED);
        assertThat(local.origin("T3-02")).isEqualTo(Origin.SHIPPED);
        assertThat(local.summary()).isEqualTo("added [W-01], retuned [T3-01]");
    }

    @Test
    void what_is_retuned_is_replaced_and_everything_else_stays() throws IOException {
        Check before = check(shipped(), "T3-01");
        write("retune.yaml", "retune: [{id: T3-01, severity: info, effect: none, note: 本地说明}]\n");

        Check after = check(load(), "T3-01");

        assertThat(after.severity().word()).isEqualTo("info");
        assertThat(after.effect().word()).isEqualTo("none");
        assertThat(after.note()).isEqualTo("本地说明");
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("severity", "effect", "note")
                .isEqualTo(before);
    }

    @Test
    void the_retuned_severity_and_effect_are_those_of_rules_that_had_their_own() throws IOException {
        write("retune.yaml", "retune: [{id: T2-03, severity: error, effect: none}]\n");

        assertThat(judgements(shipped())).containsExactly("warning needsExplanation", "info none");
        assertThat(judgements(load())).containsExactly("error none", "error none");
    }

    /** Of too few regulations and too few normative documents disclosed. */
    private static List<String> judgements(CatalogueFiles.Loaded loaded) {
        Edition edition = loaded.editions().edition("2019").orElseThrow();
        Map<CellKey, CellValue> cells = new HashMap<>();
        for (String row : List.of("regulations", "normativeDocuments")) {
            cells.put(new CellKey("disclosure", row, "made"), CellValue.Number.of(2));
            cells.put(new CellKey("disclosure", row, "disclosed"), CellValue.Number.of(1));
        }
        ReportContent report = ReportContent.empty(edition, 2020).with(Cells.of(edition, cells));
        return rules(loaded, "2019").findings(Subject.of(report)).findings().stream()
                .filter(finding -> finding.check().id().equals("T2-03"))
                .map(finding ->
                        finding.severity().word() + " " + finding.effect().word())
                .toList();
    }

    @Test
    void rules_are_replaced_whole() throws IOException {
        write(
                "retune.yaml",
                """
                retune:
                  - id: X-04
                    rules:
                      - at: other
                        holds: not saysOnly(other, "略")
                        message: {zh: 第六部分写“略”, en: part six is left out}
                """);

        CatalogueFiles.Loaded loaded = load();

        assertThat(check(loaded, "X-04").formulas()).containsExactly("not saysOnly(other, \"略\")");
        Edition edition = loaded.editions().edition("2021").orElseThrow();
        ReportContent report = ReportContent.empty(edition, 2021).with("other", new SectionText("", "略。"));
        assertThat(findings(loaded, report)).contains("X-04/other");
        assertThat(findings(shipped(), report)).noneMatch(id -> id.startsWith("X-04"));
    }

    @Test
    void an_inactive_check_is_listed_and_not_made() throws IOException {
        ReportContent report = report(shipped(), "建设网站");
        assertThat(findings(shipped(), report)).anyMatch(id -> id.startsWith("T3-01/"));
        write("wuhan.yaml", W_01.replace("version: 1", "version: 1\n    active: false"));
        write("retune.yaml", "retune: [{id: T3-01, active: false}]\n");

        CatalogueFiles.Loaded loaded = load();

        assertThat(findings(loaded, report)).noneMatch(id -> id.startsWith("T3-01/") || id.startsWith("W-01/"));
        assertThat(check(loaded, "T3-01").active()).isFalse();
        assertThat(check(loaded, "W-01").active()).isFalse();
        assertThat(check(loaded, "T3-02").active()).isTrue();
    }

    @Test
    void an_inactive_check_names_no_cells_at_fault() throws IOException {
        Edition edition = shipped().editions().edition("2021").orElseThrow();
        ReportContent report = ReportContent.empty(edition, 2021).with(Cells.of(edition, wrongTotal(edition)));
        assertThat(findings(shipped(), report)).anyMatch(id -> id.startsWith("T3-09/"));
        write("retune.yaml", "retune: [{id: T3-09, active: false}]\n");

        assertThat(findings(load(), report)).noneMatch(id -> id.startsWith("T3-09/"));
    }

    private static Map<CellKey, CellValue> wrongTotal(Edition edition) {
        Map<CellKey, CellValue> cells = new HashMap<>();
        edition.cells().forEach(cell -> cells.put(cell.key(), CellValue.Number.of(0)));
        cells.put(new CellKey("applications", "new", "total"), CellValue.Number.of(1));
        return cells;
    }

    @Test
    void findings_say_that_they_were_made_with_other_checks() throws IOException {
        String shipped = hash();

        write("wuhan.yaml", W_01);
        String added = hash();
        write("wuhan.yaml", W_01.replace("\"平台\"", "\"网站\""));
        String otherwise = hash();
        write("wuhan.yaml", W_01.replace("version: 1", "version: 1\n    active: false"));
        String inactive = hash();
        write("wuhan.yaml", "retune: [{id: T3-01, severity: info}]\n");
        String retuned = hash();
        write("wuhan.yaml", "retune: [{id: T3-01, active: false}]\n");
        String off = hash();

        assertThat(List.of(shipped, added, otherwise, inactive, retuned, off)).doesNotHaveDuplicates();
    }

    @Test
    void what_changes_nothing_is_told_by_an_equal_hash() throws IOException {
        String shipped = hash();

        write("retune.yaml", "retune: [{id: T3-01, severity: error, active: true}]\n");

        assertThat(hash()).isEqualTo(shipped);
    }

    @Test
    void files_are_read_by_name_and_others_are_not_looked_at() throws IOException {
        Path data = Files.createDirectories(directory.resolve("..2025_01_01"));
        Files.writeString(data.resolve("b.yaml"), W_01.replace("W-01", "W-02"));
        Files.createSymbolicLink(directory.resolve("..data"), data.getFileName());
        Files.createSymbolicLink(directory.resolve("b.yaml"), Path.of("..data", "b.yaml"));
        write("a.yml", W_01.replace("W-01", "W-03"));
        write(".hidden.yaml", "not: [ours");
        write("README.md", "# nothing for us");

        LocalChecks local = load().local();

        assertThat(local.summary()).isEqualTo("added [W-03, W-02], retuned []");
    }

    @Test
    void a_directory_without_files_adds_nothing() {
        assertThat(load().local().summary()).isEqualTo("added [], retuned []");
        assertThat(hash()).isEqualTo(rules(shipped(), "2021").hash());
    }

    private void write(String name, String text) throws IOException {
        Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private CatalogueFiles.Loaded load() {
        return CatalogueFiles.onClassPath(Optional.of(directory)).load();
    }

    private static CatalogueFiles.Loaded shipped() {
        return CatalogueFiles.onClassPath(Optional.empty()).load();
    }

    private String hash() {
        return rules(load(), "2021").hash();
    }

    private static RuleSet rules(CatalogueFiles.Loaded loaded, String edition) {
        return Objects.requireNonNull(loaded.ruleSets().get(edition), edition);
    }

    private static Check check(CatalogueFiles.Loaded loaded, String id) {
        return rules(loaded, "2021").check(id).orElseThrow();
    }

    /** A report that says one thing, and lacks all figures. */
    private static ReportContent report(CatalogueFiles.Loaded loaded, String overview) {
        Edition edition = loaded.editions().edition("2021").orElseThrow();
        return ReportContent.empty(edition, 2021).with("overview", new SectionText("", overview));
    }

    private static List<String> findings(CatalogueFiles.Loaded loaded, ReportContent report) {
        return rules(loaded, "2021").findings(Subject.of(report)).findings().stream()
                .map(Finding::id)
                .toList();
    }
}
