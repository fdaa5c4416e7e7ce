package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Condition.Relation;
import org.gouji.form.Cell;

/**
 * Cells that add up to the same as others, whatever the report.
 *
 * @param id of the finding that is made when they do not
 */
public record CellEquation(String id, List<Cell> left, List<Cell> right) {

    public CellEquation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** @param statement a comparison for equality of cells with factors of one */
    static CellEquation of(Rule.Statement statement) {
        Relation relation = (Relation) statement.holds();
        List<Cell> left = new ArrayList<>();
        List<Cell> right = new ArrayList<>();
        part(relation.left(), left, right);
        part(relation.right(), right, left);
        return new CellEquation(statement.place().id(), left, right);
    }

    private static void part(Sum sum, List<Cell> added, List<Cell> taken) {
        for (int i = 0; i < sum.operands().size(); i++) {
            Cell cell = ((Operand.OfReport) sum.operands().get(i)).cell();
            (sum.factor(i) > 0 ? added : taken).add(cell);
        }
    }
}
