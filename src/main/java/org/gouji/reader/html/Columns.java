package org.gouji.reader.html;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.source.Grid.Box;

/** The columns that a table really has: those in which a cell begins. */
final class Columns {

    private Columns() {}

    /** The same boxes without the columns in which none begins. */
    static List<Box> used(List<Box> boxes) {
        int[] columns = boxes.stream().map(Box::column).collect(Collectors.toCollection(TreeSet::new)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        return boxes.stream().map(box -> moved(box, columns)).toList();
    }

    private static Box moved(Box box, int[] columns) {
        int left = before(box.column(), columns);
        int right = before(box.column() + box.colspan(), columns);
        return new Box(box.row(), left, box.rowspan(), Math.max(1, right - left), box.text(), box.origin());
    }

    private static int before(int column, int[] columns) {
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? -found - 1 : found;
    }
}
