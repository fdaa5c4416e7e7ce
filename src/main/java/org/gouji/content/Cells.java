package org.gouji.content;

import java.util.Arrays;
import java.util.Map;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** The figures of a report: one value for every cell of the form, missing where the source has none. Immutable. */
public final class Cells {

    private final Edition edition;
    private final CellValue[] values;

    private Cells(Edition edition, CellValue[] values) {
        this.edition = edition;
        this.values = values;
    }

    public static Cells none(Edition edition) {
        CellValue[] values = new CellValue[edition.size()];
        Arrays.fill(values, CellValue.MISSING);
        return new Cells(edition, values);
    }

    /** All values at once; a key that the edition does not have is misuse. */
    public static Cells of(Edition edition, Map<CellKey, ? extends CellValue> values) {
        Cells cells = none(edition);
        values.forEach((key, value) -> cells.values[cells.index(key)] = value);
        return cells;
    }

    public Cells with(CellKey key, CellValue value) {
        CellValue[] changed = values.clone();
        changed[index(key)] = value;
        return new Cells(edition, changed);
    }

    public CellValue get(CellKey key) {
        return values[index(key)];
    }

    /** The value of the cell at a position of the edition, see {@link org.gouji.form.Cell#index()}. */
    public CellValue at(int index) {
        return values[index];
    }

    public int size() {
        return values.length;
    }

    public Edition edition() {
        return edition;
    }

    private int index(CellKey key) {
        return edition.cell(key)
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition.id() + " has no cell " + key))
                .index();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells
                && edition.id().equals(cells.edition.id())
                && Arrays.equals(values, cells.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Cells" + Arrays.toString(values);
    }
}
