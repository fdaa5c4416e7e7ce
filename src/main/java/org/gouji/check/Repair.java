package org.gouji.check;

import java.util.List;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;

/**
 * A smallest set of changes after which every equation that hangs together holds.
 *
 * @param changes one to three, in the order of the form
 * @param resolves ids of the findings that it settles
 */
public record Repair(List<Change> changes, List<String> resolves) {

    public Repair {
        changes = List.copyOf(changes);
        resolves = List.copyOf(resolves);
    }

    /** One cell, what it says, and what it would have to say. */
    public record Change(CellKey cell, CellValue from, CellValue.Number to) {}
}
