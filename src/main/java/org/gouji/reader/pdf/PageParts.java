package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.reader.pdf.PageContent.CellText;
import org.gouji.reader.pdf.PageContent.Item;
import org.gouji.reader.pdf.PageContent.Table;

/**
 * Parts of one table on following pages: each stays a table, but its squares are counted by the columns of the whole,
 * since a part whose cells all span two columns does not show the line between them.
 */
final class PageParts {

    private static final double SAME_PLACE = 4;

    private PageParts() {}

    /** @param items of all pages, without headers and footers */
    static List<Item> counted(List<Item> items) {
        List<Item> counted = new ArrayList<>(items);
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (to < items.size() && goOn(items.get(to - 1), items.get(to))) {
                to++;
            }
            if (to > from + 1) {
                count(counted.subList(from, to));
            }
            from = to;
        }
        return counted;
    }

    private static boolean goOn(Item before, Item after) {
        return before instanceof Table above
                && after instanceof Table below
                && below.onPage() == above.onPage() + 1
                && Math.abs(above.ruling().left() - below.ruling().left()) < SAME_PLACE
                && Math.abs(above.ruling().right() - below.ruling().right()) < SAME_PLACE;
    }

    private static void count(List<Item> parts) {
        double[] columns = columns(parts);
        parts.replaceAll(item -> amongColumns((Table) item, columns));
    }

    private static double[] columns(List<Item> parts) {
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(((Table) part).ruling().xs()))
                .sorted()
                .toArray();
        List<Double> columns = new ArrayList<>();
        for (double x : all) {
            if (columns.isEmpty() || x - columns.get(columns.size() - 1) > SAME_PLACE) {
                columns.add(x);
            }
        }
        return columns.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Table amongColumns(Table part, double[] columns) {
        RuledTable ruling = part.ruling().amongColumns(columns);
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < part.cells().size(); i++) {
            cells.add(new CellText(ruling.cells().get(i), part.cells().get(i).text()));
        }
        return new Table(part.onPage(), ruling, cells);
    }
}
