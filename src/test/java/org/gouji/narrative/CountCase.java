package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.form.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/** Sentences of a report, and what they state. */
record CountCase(String text, @Nullable String section, @Nullable Integer year, @Nullable List<String> states) {

    private static final Counts COUNTS = CountsCompiler.compile(Lexicons.raw().counts(), new ArrayList<>());

    record CaseFile(List<CountCase> cases) {}

    static List<CountCase> all() {
        Compiled<CaseFile> file =
                YamlFile.onClassPath("narrative/count-cases.yaml").read(CaseFile.class);
        if (file instanceof Compiled.Valid<CaseFile> valid) {
            return valid.value().cases();
        }
        throw new AssertionError(file.defects().toString());
    }

    static ReportContent report(String section, int year, String text) {
        Edition edition = ShippedEditions.editions().ofYear(year).orElseThrow();
        return new ReportContent(
                edition,
                year,
                "淄博市大数据局" + year + "年政府信息公开工作年度报告",
                "",
                "",
                Map.of(section, new SectionText(section, text)),
                Cells.none(edition));
    }

    ReportContent report() {
        return report(Objects.requireNonNullElse(section, "overview"), Objects.requireNonNullElse(year, 2021), text);
    }

    List<String> expected() {
        return Objects.requireNonNullElse(states, List.of());
    }

    /** Statements of counting only. */
    static List<Statement> counts(ReportContent report) {
        return COUNTS.read(report);
    }

    /** Statements in the notation of the file. */
    static List<String> notation(ReportContent report) {
        return COUNTS.read(report).stream().flatMap(CountCase::notation).toList();
    }

    static Stream<String> notation(Statement statement) {
        if (statement instanceof Statement.Count count) {
            return Stream.of(count.topic()
                    + " " + count.value().toPlainString()
                    + (count.denied() ? " denied" : "")
                    + (count.scope() == Scope.WHOLE ? "" : " " + count.scope()));
        }
        if (statement instanceof Statement.Itemisation items) {
            return Stream.of(items.items().stream()
                    .map(item -> item.value().toPlainString())
                    .collect(Collectors.joining(
                            " + ", items.total().toPlainString() + " = ", items.isComplete() ? "" : " incomplete")));
        }
        if (statement instanceof Statement.Share share) {
            return Stream.of("share " + share.percent().toPlainString() + " of "
                    + share.part().toPlainString() + " / " + share.whole().toPlainString()
                    + (share.forcedTogether() ? " forced" : ""));
        }
        if (statement instanceof Statement.Growth growth) {
            return Stream.of("growth " + growth.topic() + " " + growth.percent().toPlainString()
                    + growth.current()
                            .map(now -> ", now " + now.toPlainString())
                            .orElse("")
                    + growth.previous()
                            .map(before -> ", before " + before.toPlainString())
                            .orElse(""));
        }
        return Stream.of();
    }

    @Override
    public String toString() {
        return text;
    }
}
