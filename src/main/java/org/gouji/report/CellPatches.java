package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the cell the smallest unit of a merge patch, which would otherwise mix a cell's old members with its new ones. */
final class CellPatches {

    private CellPatches() {}

    /** Takes the cells out of the target that the patch of this part gives anew. */
    static void makeWay(JsonNode target, JsonNode patch, Part part) {
        if (part instanceof Part.Whole) {
            makeWay(target.path("tables"), patch.path("tables"), 2);
        } else if (part instanceof Part.Table) {
            makeWay(target, patch, 1);
        } else if (part instanceof Part.Row) {
            makeWay(target, patch, 0);
        }
    }

    private static void makeWay(JsonNode target, JsonNode patch, int levelsAboveCells) {
        if (!(target instanceof ObjectNode object) || !patch.isObject()) {
            return;
        }
        patch.properties().forEach(change -> {
            if (levelsAboveCells > 0) {
                makeWay(object.path(change.getKey()), change.getValue(), levelsAboveCells - 1);
            } else if (change.getValue().isObject()) {
                object.remove(change.getKey());
            }
        });
    }
}
