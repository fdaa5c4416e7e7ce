package org.gouji.content;

import java.util.Arrays;
import java.util.Map;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** The figures of a report: one value for every cell of the form, missing where the source has none. Immutable. */
public final class Cells {

    private final Edition edition;
    private final CellValue[] values;
    private final CellLayout layout;

    private Cells(Edition edition, CellValue[] values) {
        this.edition = edition;
        this.values = values;
        this.layout = CellLayout.of(values);
    }

    public static Cells none(Edition edition) {
        return new Cells(edition, missing(edition));
    }

    /** All values at once; a key that the edition does not have is misuse. */
    public static Cells of(Edition edition, Map<CellKey, ? extends CellValue> values) {
        CellValue[] all = missing(edition);
        values.forEach((key, value) -> all[index(edition, key)] = value);
        return new Cells(edition, all);
    }

    public Cells with(CellKey key, CellValue value) {
        CellValue[] changed = values.clone();
        changed[index(edition, key)] = value;
        return new Cells(edition, changed);
    }

    public CellValue get(CellKey key) {
        return values[index(edition, key)];
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

    /** Lays all of them out in the larger layout, from a position on. */
    public void layOut(CellLayout larger, int start) {
        larger.set(start, layout);
    }

    private static CellValue[] missing(Edition edition) {
        CellValue[] values = new CellValue[edition.size()];
        Arrays.fill(values, CellValue.MISSING);
        return values;
    }

    private static int index(Edition edition, CellKey key) {
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
