package org.gouji.organ;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gouji.platform.Defects;

/**
 * What a row says of its organ, held to what is asked of any organ. A column that the file does not have leaves what was
 * said before; an empty cell takes it away.
 */
@Singleton
class RowDrafts {

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,9}");

    private final OrganWords words;

    RowDrafts(OrganWords words) {
        this.words = words;
    }

    /** Sets the draft, or refuses the row with all that is wrong in it. */
    void draft(SentRow row) {
        var input = row.known == null
                ? JsonNodeFactory.instance.objectNode()
                : OrganMapper.toInput(row.known.organ().said());
        for (OrganColumn column : OrganColumn.values()) {
            if (row.has(column)) {
                put(input, column, row.cell(column));
            }
        }
        if (row.has(OrganColumn.SUPERVISOR)) {
            input.remove(OrganColumn.SUPERVISOR.word());
            if (row.supervisor != null) {
                input.put(OrganColumn.SUPERVISOR.word(), row.supervisor.toString());
            }
        }
        if (row.has(OrganColumn.SUCCESSORS)) {
            texts(
                    input,
                    OrganColumn.SUCCESSORS,
                    row.successors.stream().map(UUID::toString).toList());
        }
        var defects = new Defects();
        var draft = OrganMapper.read(input, row.pointer(), defects);
        if (defects.isEmpty()) {
            row.draft = draft;
        } else {
            row.refuse(defects.errors());
        }
    }

    private void put(ObjectNode input, OrganColumn column, String cell) {
        input.remove(column.word());
        if (cell.isEmpty()) {
            return;
        }
        switch (column) {
            case ALIASES -> texts(input, column, CellList.read(cell));
            case TIER ->
                input.put(column.word(), words.tier(cell).map(Tier::word).orElse(cell));
            case KIND ->
                input.put(column.word(), words.kind(cell).map(OrganKind::word).orElse(cell));
            case POWERS -> texts(input, column, words.isNone(cell) ? List.of() : powers(cell));
            case ID, SUPERVISOR, SUCCESSORS -> {}
            case NAME, CREDIT_CODE, VALID_FROM, VALID_UNTIL, EXEMPT_REASON -> input.put(column.word(), cell);
            case EXEMPT_FROM, EXEMPT_UNTIL -> year(input, column, cell);
        }
    }

    private List<String> powers(String cell) {
        return CellList.read(cell).stream()
                .map(text -> words.power(text).map(Power::word).orElse(text))
                .toList();
    }

    /** What is no year stays a text, which is then refused. */
    private static void year(ObjectNode input, OrganColumn column, String cell) {
        if (YEAR.matcher(cell).matches()) {
            input.put(column.word(), Integer.parseInt(cell));
        } else {
            input.put(column.word(), cell);
        }
    }

    private static void texts(ObjectNode input, OrganColumn column, List<String> texts) {
        texts.forEach(input.putArray(column.word())::add);
    }
}
