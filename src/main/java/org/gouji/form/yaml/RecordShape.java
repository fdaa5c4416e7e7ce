package org.gouji.form.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a tree must look like to be read into a record: known names, texts where texts belong, no empty values. */
public final class RecordShape {

    /** What a value is that it should not be. */
    public enum Wrong {
        ABSENT("there is no value"),
        UNKNOWN("unknown property"),
        NOT_A_LIST("this must be a list"),
        NOT_AN_OBJECT("this must be an object"),
        NOT_A_TEXT("this must be text (a number needs quotation marks)"),
        NOT_A_WHOLE_NUMBER("this must be a whole number"),
        NOT_A_NUMBER("this must be a number"),
        NOT_A_TRUTH_VALUE("this must be true or false");

        private final String message;

        Wrong(String message) {
            this.message = message;
        }
    }

    /**
     * @param pointer a JSON pointer into the tree
     */
    public record Misfit(String pointer, Wrong wrong) {

        String message() {
            String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
            return wrong == Wrong.UNKNOWN ? wrong.message + " '" + name + "'" : wrong.message;
        }
    }

    private final List<Misfit> misfits = new ArrayList<>();

    private RecordShape() {}

    /** Everything in which a tree is not what a record of the type is read from. */
    public static List<Misfit> misfits(JsonNode tree, Class<? extends Record> type) {
        RecordShape shape = new RecordShape();
        shape.check(tree, type, "");
        return List.copyOf(shape.misfits);
    }

    private void check(JsonNode node, Type expected, String pointer) {
        if (node.isNull() || node.isMissingNode()) {
            misfit(pointer, Wrong.ABSENT);
        } else if (expected instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (expect(node.isArray(), Wrong.NOT_A_LIST, pointer)) {
                for (int i = 0; i < node.size(); i++) {
                    check(node.get(i), list.getActualTypeArguments()[0], pointer + "/" + i);
                }
            }
        } else if (expected instanceof ParameterizedType map && map.getRawType() == Map.class) {
            if (expect(node.isObject(), Wrong.NOT_AN_OBJECT, pointer)) {
                node.properties()
                        .forEach(entry -> check(
                                entry.getValue(),
                                map.getActualTypeArguments()[1],
                                pointer + "/" + step(entry.getKey())));
            }
        } else if (expected instanceof Class<?> plain && plain.isRecord()) {
            if (expect(node.isObject(), Wrong.NOT_AN_OBJECT, pointer)) {
                checkProperties(node, plain, pointer);
            }
        } else if (expected == String.class) {
            expect(node.isTextual(), Wrong.NOT_A_TEXT, pointer);
        } else if (expected == Integer.class || expected == int.class) {
            expect(node.isIntegralNumber() && node.canConvertToInt(), Wrong.NOT_A_WHOLE_NUMBER, pointer);
        } else if (expected == Long.class || expected == long.class) {
            expect(node.isIntegralNumber() && node.canConvertToLong(), Wrong.NOT_A_WHOLE_NUMBER, pointer);
        } else if (expected == BigDecimal.class) {
            expect(node.isNumber(), Wrong.NOT_A_NUMBER, pointer);
        } else if (expected == Boolean.class || expected == boolean.class) {
            expect(node.isBoolean(), Wrong.NOT_A_TRUTH_VALUE, pointer);
        } else {
            throw new IllegalStateException("No rule for reading " + expected);
        }
    }

    private void checkProperties(JsonNode node, Class<?> record, String pointer) {
        Map<String, Type> known = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            known.put(component.getName(), component.getGenericType());
        }
        node.properties().forEach(property -> {
            String at = pointer + "/" + step(property.getKey());
            Type expected = known.get(property.getKey());
            if (expected == null) {
                misfit(at, Wrong.UNKNOWN);
            } else {
                check(property.getValue(), expected, at);
            }
        });
    }

    private static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private boolean expect(boolean fits, Wrong otherwise, String pointer) {
        if (!fits) {
            misfit(pointer, otherwise);
        }
        return fits;
    }

    private void misfit(String pointer, Wrong wrong) {
        misfits.add(new Misfit(pointer, wrong));
    }
}
