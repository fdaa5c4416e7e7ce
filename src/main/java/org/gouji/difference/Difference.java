package org.gouji.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Section;

/** Compares what two reports say, in the order of the form. They may follow different editions. */
public final class Difference {

    private Difference() {}

    /** What a report says that says anything at all; all of it has come anew. */
    public static List<Change> ofNew(ReportContent after) {
        return between(ReportContent.empty(after.edition(), after.year()), after);
    }

    /** What is lost with a report. */
    public static List<Change> ofGone(ReportContent before) {
        return between(before, ReportContent.empty(before.edition(), before.year()));
    }

    public static List<Change> between(ReportContent before, ReportContent after) {
        List<Change> changes = new ArrayList<>();
        text(changes, "/title", before, after, ReportContent::title);
        text(changes, "/preface", before, after, ReportContent::preface);
        for (String section : sections(before, after)) {
            String pointer = "/sections/" + section;
            text(changes, pointer + "/heading", before, after, content -> of(content, section)
                    .heading());
            text(changes, pointer + "/text", before, after, content -> of(content, section)
                    .text());
        }
        text(changes, "/closing", before, after, ReportContent::closing);
        cells(before, after).forEach(key -> cell(changes, key, of(before, key), of(after, key)));
        return changes;
    }

    private static void text(
            List<Change> changes,
            String pointer,
            ReportContent before,
            ReportContent after,
            Function<ReportContent, String> text) {
        if (!text.apply(before).equals(text.apply(after))) {
            changes.add(new Change.OfText(pointer, text.apply(before), text.apply(after)));
        }
    }

    private static void cell(List<Change> changes, CellKey key, CellValue before, CellValue after) {
        if (!before.equals(after)) {
            changes.add(new Change.OfCell(key.pointer(), before, after));
        }
    }

    private static SectionText of(ReportContent content, String section) {
        return content.sections().getOrDefault(section, SectionText.NONE);
    }

    /** A cell that the edition does not have is one that the report does not have. */
    private static CellValue of(ReportContent content, CellKey key) {
        return content.edition()
                .cell(key)
                .map(cell -> content.cells().at(cell.index()))
                .orElse(CellValue.MISSING);
    }

    private static Set<String> sections(ReportContent before, ReportContent after) {
        return union(after.edition().sections(), before.edition().sections(), Section::key);
    }

    private static Set<CellKey> cells(ReportContent before, ReportContent after) {
        return union(after.edition().cells(), before.edition().cells(), Cell::key);
    }

    private static <T, K> Set<K> union(List<T> first, List<T> second, Function<T, K> key) {
        Set<K> keys = new LinkedHashSet<>();
        Stream.concat(first.stream(), second.stream()).map(key).forEach(keys::add);
        return keys;
    }
}
