package org.gouji.alignment;

import java.util.ArrayList;
import java.util.List;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.IssueKind;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.gouji.source.Origin;

/** Names what of the form a document does not have: a table, else its rows, else their cells. */
record Gaps(Edition edition) {

    List<Issue> of(Notebook notebook) {
        List<Issue> issues = new ArrayList<>();
        for (FormTable table : edition.tables()) {
            if (table.rows().stream().noneMatch(row -> notebook.hasRow(table, row))) {
                say(IssueCode.TABLE_MISSING, Pointers.table(table), notebook, issues);
            } else {
                table.rows().forEach(row -> rows(table, row, notebook, issues));
            }
        }
        return issues;
    }

    private static void rows(FormTable table, Row row, Notebook notebook, List<Issue> issues) {
        if (!notebook.hasRow(table, row)) {
            say(IssueCode.ROW_MISSING, Pointers.row(table, row), notebook, issues);
            return;
        }
        for (Cell cell : table.cells(row.key(), FormTable.ALL)) {
            if (!notebook.figures().all().containsKey(cell.key())) {
                say(IssueCode.CELL_MISSING, Pointers.cell(cell.key()), notebook, issues);
            }
        }
    }

    /** Unless the reading has said already why it is not there. */
    private static void say(IssueCode code, String pointer, Notebook notebook, List<Issue> issues) {
        if (notebook.issues().stream().noneMatch(issue -> issue.pointer().equals(pointer) && isGap(issue))) {
            issues.add(new Issue(code, pointer, "", Origin.UNKNOWN));
        }
    }

    private static boolean isGap(Issue issue) {
        return issue.code().kind() == IssueKind.UNREAD;
    }
}
