package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the cell the smallest unit of a merge patch, which would otherwise mix a cell's old members with its new ones. */
final class CellPatches {

    /** How many levels there are above the cells in an object of cells, of rows and of tables. */
    static final int CELLS = 0;

    static final int ROWS = 1;
    static final int TABLES = 2;

    private CellPatches() {}

    static void makeWay(JsonNode target, JsonNode patch, int levelsAboveCells) {
        if (!(target instanceof ObjectNode object) || !patch.isObject()) {
            return;
        }
        patch.properties().forEach(change -> {
            if (levelsAboveCells > CELLS) {
                makeWay(object.path(change.getKey()), change.getValue(), levelsAboveCells - 1);
            } else if (change.getValue().isObject()) {
                object.remove(change.getKey());
            }
        });
    }
}
