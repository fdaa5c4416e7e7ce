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
final class RecordShape {

    /**
     * @param pointer a JSON pointer into the tree
     */
    record Misfit(String pointer, String message) {}

    private final Class<? extends Record> type;
    private final List<Misfit> misfits = new ArrayList<>();

    RecordShape(Class<? extends Record> type) {
        this.type = type;
    }

    List<Misfit> check(JsonNode tree) {
        check(tree, type, "");
        return List.copyOf(misfits);
    }

    private void check(JsonNode node, Type expected, String pointer) {
        if (node.isNull() || node.isMissingNode()) {
            misfit(pointer, "there is no value");
        } else if (expected instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (expect(node.isArray(), "a list", pointer)) {
                for (int i = 0; i < node.size(); i++) {
                    check(node.get(i), list.getActualTypeArguments()[0], pointer + "/" + i);
                }
            }
        } else if (expected instanceof ParameterizedType map && map.getRawType() == Map.class) {
            if (expect(node.isObject(), "an object", pointer)) {
                node.properties()
                        .forEach(entry -> check(
                                entry.getValue(),
                                map.getActualTypeArguments()[1],
                                pointer + "/" + step(entry.getKey())));
            }
        } else if (expected instanceof Class<?> plain && plain.isRecord()) {
            if (expect(node.isObject(), "an object", pointer)) {
                checkProperties(node, plain, pointer);
            }
        } else if (expected == String.class) {
            expect(node.isTextual(), "text (a number needs quotation marks)", pointer);
        } else if (expected == Integer.class || expected == int.class) {
            expect(node.isIntegralNumber() && node.canConvertToInt(), "a whole number", pointer);
        } else if (expected == Long.class || expected == long.class) {
            expect(node.isIntegralNumber() && node.canConvertToLong(), "a whole number", pointer);
        } else if (expected == BigDecimal.class) {
            expect(node.isNumber(), "a number", pointer);
        } else if (expected == Boolean.class || expected == boolean.class) {
            expect(node.isBoolean(), "true or false", pointer);
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
                misfit(at, "unknown property '" + property.getKey() + "'");
            } else {
                check(property.getValue(), expected, at);
            }
        });
    }

    private static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private boolean expect(boolean fits, String what, String pointer) {
        if (!fits) {
            misfit(pointer, "this must be " + what);
        }
        return fits;
    }

    private void misfit(String pointer, String message) {
        misfits.add(new Misfit(pointer, message));
    }
}
