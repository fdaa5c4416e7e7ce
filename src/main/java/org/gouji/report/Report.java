package org.gouji.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.content.ReportContent;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Section;
import org.gouji.workflow.Stage;

/**
 * A report as it is kept.
 *
 * @param sections the version of every section of the edition
 * @param tables the version of every table of the edition
 */
public record Report(ReportHead head, ReportContent content, Map<String, Long> sections, Map<String, Long> tables) {

    public Report {
        sections = Map.copyOf(sections);
        tables = Map.copyOf(tables);
    }

    static Report first(ReportId id, Draft draft, String organName, Instant now) {
        ReportContent content = draft.content();
        Edition edition = content.edition();
        return new Report(
                new ReportHead(
                        id,
                        draft.organ(),
                        organName,
                        content.year(),
                        edition.id(),
                        Stage.DRAFT,
                        Optional.empty(),
                        1,
                        now,
                        now),
                content,
                edition.sections().stream().collect(Collectors.toMap(Section::key, section -> 1L)),
                edition.tables().stream().collect(Collectors.toMap(FormTable::key, table -> 1L)));
    }

    public Edition edition() {
        return content.edition();
    }

    /** Moves the versions of what differs, and of nothing else: who saves what is there already is in nobody's way. */
    Report saying(ReportContent after, Instant now) {
        if (after.equals(content)) {
            return this;
        }
        return new Report(
                head.changed(now),
                after,
                moved(
                        sections,
                        key -> !Objects.equals(
                                content.sections().get(key), after.sections().get(key))),
                moved(tables, key -> tableDiffers(key, after)));
    }

    /** The same content at another stage. */
    Report at(Stage stage, Optional<Integer> published, Instant now) {
        return new Report(head.moved(stage, published, now), content, sections, tables);
    }

    private boolean tableDiffers(String key, ReportContent after) {
        return edition().table(key).orElseThrow().cells().stream()
                .anyMatch(cell ->
                        !content.cells().at(cell.index()).equals(after.cells().at(cell.index())));
    }

    private static Map<String, Long> moved(Map<String, Long> versions, Predicate<String> differs) {
        Map<String, Long> after = new HashMap<>(versions);
        after.replaceAll((key, version) -> differs.test(key) ? version + 1 : version);
        return after;
    }
}
