package org.gouji.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Origin;

/** Lines with pipes: the rows of a table, or the cells of one that was written one cell a line. */
final class PipedLines {

    /**
     * Lines of one kind that follow one another.
     *
     * @param rows the fields of each line; several empty ones where cells end a row without words
     * @param isTable whether a line is a row, not a cell
     */
    record Part(boolean isTable, List<List<String>> rows, List<Origin> origins) {}

    private final List<TextLine> lines;
    private final boolean isFramed;

    PipedLines(List<TextLine> lines) {
        this.lines = lines;
        this.isFramed = lines.stream()
                .map(TextLine::text)
                .filter(line -> !isCell(Fields.byPipes(line)))
                .allMatch(line -> Fields.byPipes(line).get(0).isEmpty());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (TextLine line : lines) {
            if (Fields.isRule(line.text())) {
                continue;
            }
            List<String> fields = Fields.byPipes(line.text());
            boolean isTable = fields.stream().allMatch(String::isEmpty) ? isInTable(parts) : !isCell(fields);
            if (parts.isEmpty() || parts.get(parts.size() - 1).isTable() != isTable) {
                parts.add(new Part(isTable, new ArrayList<>(), new ArrayList<>()));
            }
            Part part = parts.get(parts.size() - 1);
            part.rows().add(isTable && isFramed ? fields.subList(1, fields.size()) : fields);
            part.origins().add(line.origin());
        }
        return parts;
    }

    private static boolean isInTable(List<Part> parts) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).isTable();
    }

    /** One field, or none with words. */
    private static boolean isCell(List<String> fields) {
        return fields.size() < 2 || fields.stream().allMatch(String::isEmpty);
    }
}
