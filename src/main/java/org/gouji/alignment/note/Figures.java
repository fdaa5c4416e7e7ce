package org.gouji.alignment.note;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;
import org.gouji.source.Origin;

/** The figures found so far and where each stood. Keeps the first of two; a mutable notebook of one reading. */
public final class Figures {

    /** A cell's value and its place in the document. */
    public record Found(CellValue value, Origin origin) {}

    private final Map<CellKey, Found> byCell = new LinkedHashMap<>();

    /** Whether the cell was free, or the same value stood there; otherwise nothing is changed. */
    public boolean put(CellKey cell, CellValue value, Origin origin) {
        Found before = byCell.putIfAbsent(cell, new Found(value, origin));
        return before == null || before.value().equals(value);
    }

    public Map<CellKey, Found> all() {
        return byCell;
    }
}
