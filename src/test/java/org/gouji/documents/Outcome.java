package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Aligners;
import org.gouji.alignment.note.IssueKind;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.source.Source;

/**
 * What came of one damaged report.
 *
 * @param there cells that are still in the document
 * @param read those of them that were read as they stand there
 * @param told cells that were read otherwise, with an issue
 * @param silent cells that were read otherwise without one
 */
record Outcome(int there, int read, int told, List<String> silent) {

    static Outcome of(DamagedReport report, Rendering rendering) {
        return of(report, rendering.through(report.blocks()), rendering.showsHoles);
    }

    /** @param showsHoles whether a cell that is lost can be told from one that is empty */
    static Outcome of(DamagedReport report, Source source, boolean showsHoles) {
        Aligned aligned = Aligners.SHIPPED.align(source, OptionalInt.empty());
        int there = 0;
        int read = 0;
        int told = 0;
        List<String> silent = new ArrayList<>();
        for (Cell cell : report.original().edition().cells()) {
            CellValue found = report.found(cell.key());
            boolean isThere = found != CellValue.MISSING;
            there += isThere ? 1 : 0;
            CellValue value = value(aligned, cell.key());
            if (same(found, value) || !isThere && !showsHoles && value instanceof CellValue.Blank) {
                read += isThere ? 1 : 0;
            } else if (isTold(aligned, cell.key())) {
                told++;
            } else {
                silent.add(cell.key() + " " + found + " read as " + value);
            }
        }
        return new Outcome(there, read, told, List.copyOf(silent));
    }

    private static CellValue value(Aligned aligned, CellKey cell) {
        return aligned.content().edition().cell(cell).isPresent()
                ? aligned.content().cells().get(cell)
                : CellValue.MISSING;
    }

    private static boolean same(CellValue found, CellValue value) {
        if (found instanceof CellValue.Number figure && value instanceof CellValue.Number other) {
            return figure.value().compareTo(other.value()) == 0;
        }
        return found.getClass() == value.getClass();
    }

    private static boolean isTold(Aligned aligned, CellKey cell) {
        return aligned.issues().stream()
                .filter(issue -> issue.code().kind() != IssueKind.LEFT_OVER
                        && issue.code().kind() != IssueKind.NOTED)
                .anyMatch(issue ->
                        !issue.pointer().isEmpty() && (cell.pointer() + "/").startsWith(issue.pointer() + "/"));
    }
}
