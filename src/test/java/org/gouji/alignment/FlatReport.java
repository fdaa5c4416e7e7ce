package org.gouji.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.source.Block;
import org.gouji.source.Line;
import org.gouji.source.Origin;

/** A report with balanced figures, and its tables as the lines that different programs make of them. */
record FlatReport(Edition edition, Map<CellKey, String> figures) {

    /** How a row of a table lies in lines. */
    enum Shape {
        LABEL_AND_FIGURES_ON_A_LINE,
        FIGURES_THEN_LABEL_ON_A_LINE,
        LABEL_ABOVE_FIGURES,
        FIGURES_ABOVE_LABEL,
        A_CELL_ON_EACH_LINE,
        BROKEN_LABELS,
        GLUED_FIGURES
    }

    static FlatReport balanced(Edition edition, long seed, int greatest) {
        Random random = new Random(seed);
        Map<CellKey, String> figures = new LinkedHashMap<>();
        for (Cell cell : edition.cells()) {
            figures.put(cell.key(), String.valueOf(random.nextInt(3) == 0 ? random.nextInt(greatest + 1) : 0));
        }
        FlatReport report = new FlatReport(edition, figures);
        report.balance();
        return report;
    }

    /** Totals are made of the rest; what was received is made of what was handled. */
    private void balance() {
        FormTable applications = edition.table("applications").orElseThrow();
        applications.columns().forEach(column -> {
            long processed = sum("applications", "results", column.key());
            put("applications", "processed", column.key(), processed);
            long carriedOut = figure("applications", "carriedOut", column.key());
            put("applications", "carriedIn", column.key(), 0);
            put("applications", "new", column.key(), processed + carriedOut);
        });
        applications
                .rows()
                .forEach(row -> put("applications", row.key(), "total", sum("applications", row.key(), "applicants")));
        edition.table("disputes")
                .orElseThrow()
                .rows()
                .forEach(row -> put("disputes", row.key(), "total", sum("disputes", row.key(), "outcomes")));
    }

    private long sum(String table, String row, String column) {
        return edition.cells(table, row, column).stream()
                .mapToLong(cell -> Long.parseLong(figures.get(cell.key())))
                .sum();
    }

    private long figure(String table, String row, String column) {
        return Long.parseLong(figures.get(new CellKey(table, row, column)));
    }

    private void put(String table, String row, String column, long value) {
        figures.put(new CellKey(table, row, column), String.valueOf(value));
    }

    /** Section by section without the headings. */
    List<String> lines(Shape shape) {
        List<String> lines = new ArrayList<>();
        for (FormTable table : edition.tables()) {
            lines.add("本单位" + (table.key().equals("disclosure") ? "主动公开" : "处理申请") + "的情况如下，详见下表。");
            for (List<GridCell> row : table.layout().rows()) {
                row(row, shape, lines);
            }
        }
        return lines;
    }

    private void row(List<GridCell> row, Shape shape, List<String> lines) {
        List<String> labels = row.stream()
                .flatMap(cell -> cell.label().stream())
                .map(label -> label.official())
                .toList();
        List<String> values = row.stream()
                .filter(GridCell.Value.class::isInstance)
                .map(cell -> figures.get(((GridCell.Value) cell).cell().key()))
                .toList();
        String label = String.join(" ", labels);
        String line = String.join(" ", values);
        if (values.isEmpty()) {
            lines.addAll(shape == Shape.A_CELL_ON_EACH_LINE ? labels : List.of(label));
            return;
        }
        switch (shape) {
            case LABEL_AND_FIGURES_ON_A_LINE -> lines.add((label + " " + line).strip());
            case FIGURES_THEN_LABEL_ON_A_LINE -> lines.add((line + " " + label).strip());
            case LABEL_ABOVE_FIGURES -> add(lines, label, line);
            case FIGURES_ABOVE_LABEL -> add(lines, line, label);
            case A_CELL_ON_EACH_LINE -> {
                lines.addAll(labels);
                lines.addAll(values);
            }
            case GLUED_FIGURES -> lines.add((label + " " + String.join("", values)).strip());
            case BROKEN_LABELS -> {
                int half = label.length() / 2;
                if (label.length() < 12) {
                    lines.add((label + " " + line).strip());
                } else {
                    lines.add(label.substring(0, half));
                    lines.add(half % 2 == 0 ? line : label.substring(half));
                    lines.add(half % 2 == 0 ? label.substring(half) : line);
                }
            }
        }
    }

    private static void add(List<String> lines, String first, String second) {
        if (!first.isEmpty()) {
            lines.add(first);
        }
        if (!second.isEmpty()) {
            lines.add(second);
        }
    }

    static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Line(lines.get(i), Origin.line(i + 1)));
        }
        return blocks;
    }

    static String print(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
