package org.gouji.organ;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a table of organs, as the API shows it.
 *
 * @param rows those with anything in them; of a long table, only what was refused
 * @param leftOff how many of them are not shown
 */
record ImportView(boolean applied, Map<String, Integer> counts, List<RowView> rows, int leftOff) {

    /**
     * @param row as the spreadsheet program numbers it
     * @param organ null when none came of it
     */
    @JsonInclude(Include.ALWAYS)
    record RowView(int row, String outcome, @Nullable UUID organ, String name, List<Map<String, Object>> errors) {}
}
