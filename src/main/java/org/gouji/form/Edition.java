package org.gouji.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One edition of the form, compiled: every reference is resolved and every figure has its place. Immutable. */
public final class Edition {

    private final String id;
    private final Years years;
    private final Label title;
    private final Instrument instrument;
    private final String basis;
    private final Notation notation;
    private final List<Section> sections;
    private final Map<String, FormTable> tables = new LinkedHashMap<>();
    private final List<Cell> cells;
    private final Map<CellKey, Cell> cellsByKey = new HashMap<>();

    Edition(
            String id,
            Years years,
            Label title,
            Instrument instrument,
            String basis,
            Notation notation,
            List<Section> sections,
            List<FormTable> tables) {
        this.id = id;
        this.years = years;
        this.title = title;
        this.instrument = instrument;
        this.basis = basis;
        this.notation = notation;
        this.sections = List.copyOf(sections);
        this.cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
        tables.forEach(table -> this.tables.put(table.key(), table));
        cells.forEach(cell -> cellsByKey.put(cell.key(), cell));
    }

    public String id() {
        return id;
    }

    public Years years() {
        return years;
    }

    /** The name of the prescribed format. */
    public Label title() {
        return title;
    }

    /** The notice that prescribes the edition. */
    public Instrument instrument() {
        return instrument;
    }

    /** The articles of law that the report rests on. */
    public String basis() {
        return basis;
    }

    /** How offices write figures into the cells. */
    public Notation notation() {
        return notation;
    }

    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public List<FormTable> tables() {
        return List.copyOf(tables.values());
    }

    public Optional<FormTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    /** All cells; the one at position n has index n. */
    public List<Cell> cells() {
        return cells;
    }

    public int size() {
        return cells.size();
    }

    public Optional<Cell> cell(CellKey key) {
        return Optional.ofNullable(cellsByKey.get(key));
    }

    /** The cells where the selected rows and columns of a table cross, in reading order; none when one is unknown. */
    public List<Cell> cells(String table, String rowSelector, String columnSelector) {
        return table(table)
                .map(found -> found.cells(rowSelector, columnSelector))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return id;
    }
}
