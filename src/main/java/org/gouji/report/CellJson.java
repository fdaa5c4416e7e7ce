package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.gouji.content.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * One cell in JSON, the same in the API, in storage and in the demonstration data: a number, null for a blank,
 * {@code {"written": text, "number": number or null}} where the source's text is more than the plain number, and
 * {@code {"unreadable": text}}. A missing cell has no JSON: its key is absent.
 */
public final class CellJson {

    static final String WRITTEN = "written";
    static final String NUMBER = "number";
    static final String UNREADABLE = "unreadable";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellJson() {}

    /** Null, Java's and not JSON's, of a missing cell. */
    public static @Nullable JsonNode of(CellValue value) {
        if (value instanceof CellValue.Number number) {
            JsonNode plain = DecimalNode.valueOf(number.value());
            return number.written().isEmpty() ? plain : written(number.written(), plain);
        }
        if (value instanceof CellValue.Blank blank) {
            return blank.written().isEmpty() ? NODES.nullNode() : written(blank.written(), NODES.nullNode());
        }
        if (value instanceof CellValue.Unreadable unreadable) {
            return NODES.objectNode().put(UNREADABLE, unreadable.text());
        }
        return null;
    }

    /** Reads back what {@link #of} wrote. The text of a number is not read again: notations may change, figures may not. */
    public static CellValue stored(JsonNode node) {
        if (node.isNumber()) {
            return new CellValue.Number(node.decimalValue(), "");
        }
        if (node.isNull()) {
            return CellValue.BLANK;
        }
        if (node.has(UNREADABLE)) {
            return new CellValue.Unreadable(node.get(UNREADABLE).textValue());
        }
        String written = node.get(WRITTEN).textValue();
        BigDecimal number = node.get(NUMBER).isNull() ? null : node.get(NUMBER).decimalValue();
        return number == null ? new CellValue.Blank(written) : new CellValue.Number(number, written);
    }

    private static ObjectNode written(String text, JsonNode number) {
        ObjectNode node = NODES.objectNode().put(WRITTEN, text);
        node.set(NUMBER, number);
        return node;
    }
}
