package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.problem.ErrorCode;

/** Reads one cell that somebody sent. Refuses what is no cell; a wrong figure is a figure, and for the checks to find. */
final class CellReader {

    static final int LONGEST_TEXT = 200;

    private final CellText text;
    private final Defects defects;

    CellReader(CellText text, Defects defects) {
        this.text = text;
        this.defects = defects;
    }

    /** The value, or missing where the node was refused. */
    CellValue read(Cell cell, JsonNode node, String pointer) {
        if (node.isNumber()) {
            return number(node.decimalValue(), "", pointer);
        }
        if (node.isNull()) {
            return CellValue.BLANK;
        }
        if (node.isObject()) {
            return described(cell, JsonFields.of(withoutUnused(node), pointer, defects), pointer);
        }
        return refuse(pointer, ReportError.NOT_A_CELL);
    }

    // some clients send every member that they know, as null where it does not apply
    private static JsonNode withoutUnused(JsonNode node) {
        ObjectNode used = node.deepCopy();
        Stream.of(CellJson.WRITTEN, CellJson.NUMBER, CellJson.UNREADABLE)
                .filter(member -> used.path(member).isNull())
                .filter(member -> member.equals(CellJson.UNREADABLE) != used.hasNonNull(CellJson.UNREADABLE))
                .forEach(used::remove);
        return used;
    }

    private CellValue described(Cell cell, JsonFields fields, String pointer) {
        String name = fields.names().contains(CellJson.UNREADABLE) ? CellJson.UNREADABLE : CellJson.WRITTEN;
        if (!fields.raw(name).isTextual()) {
            return refuse(pointer, ReportError.NOT_A_CELL);
        }
        String given = fields.text(name, LONGEST_TEXT).orElse("");
        CellValue value = name.equals(CellJson.UNREADABLE)
                ? new CellValue.Unreadable(given)
                : written(cell, given, fields.raw(CellJson.NUMBER), pointer);
        fields.refuseOthers();
        return value;
    }

    private CellValue written(Cell cell, String written, JsonNode given, String pointer) {
        CellValue value = text.read(cell.kind(), written);
        if (value instanceof CellValue.Unreadable) {
            return refuse(Defects.pointer(pointer, CellJson.WRITTEN), ReportError.WRITTEN_IS_UNREADABLE);
        }
        if (!given.isMissingNode() && !agree(value, given)) {
            return refuse(Defects.pointer(pointer, CellJson.NUMBER), ReportError.WRITTEN_DISAGREES);
        }
        if (value instanceof CellValue.Number number) {
            String kept = number.written().isEmpty() ? "" : written;
            return number(number.value(), kept, Defects.pointer(pointer, CellJson.WRITTEN));
        }
        return new CellValue.Blank(written);
    }

    private static boolean agree(CellValue value, JsonNode given) {
        return value instanceof CellValue.Number number
                ? given.isNumber() && given.decimalValue().compareTo(number.value()) == 0
                : given.isNull();
    }

    private CellValue number(BigDecimal value, String written, String pointer) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.precision() - Math.min(stripped.scale(), 0) > CellText.MOST_DIGITS) {
            return refuse(pointer, ReportError.TOO_MANY_DIGITS, Map.of("max", CellText.MOST_DIGITS));
        }
        if (stripped.scale() > CellText.MOST_DECIMALS) {
            return refuse(pointer, ReportError.TOO_MANY_DECIMALS, Map.of("max", CellText.MOST_DECIMALS));
        }
        return new CellValue.Number(stripped, written);
    }

    private CellValue refuse(String pointer, ErrorCode code) {
        return refuse(pointer, code, Map.of());
    }

    private CellValue refuse(String pointer, ErrorCode code, Map<String, Object> arguments) {
        defects.add(pointer, code, arguments);
        return CellValue.MISSING;
    }
}
