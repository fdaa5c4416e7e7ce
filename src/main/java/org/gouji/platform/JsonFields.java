package org.gouji.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.problem.RequestError;

/**
 * Reads the properties of one JSON object and collects everything wrong with them. A reading of a defective property
 * gives a harmless value; nothing may be used before {@link Defects#orThrow()}. Call {@link #refuseOthers()} last: what
 * was not asked for is unknown. An absent property and null are alike, except to {@link #raw}.
 */
public final class JsonFields {

    // of ISO's forms only the one with four digits of a year
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final JsonNode object;
    private final String pointer;
    private final Defects defects;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode object, String pointer, Defects defects) {
        this.object = object;
        this.pointer = pointer;
        this.defects = defects;
    }

    public static JsonFields of(JsonNode node, String pointer, Defects defects) {
        if (!node.isObject()) {
            defects.add(pointer, RequestError.NOT_AN_OBJECT);
        }
        return new JsonFields(node, pointer, defects);
    }

    public String pointer(String name) {
        return Defects.pointer(pointer, name);
    }

    /** The property as it came; MissingNode when absent. */
    public JsonNode raw(String name) {
        known.add(name);
        return object.path(name);
    }

    /** What the service sets itself and a client may send back as it was read. */
    public void ignore(String... names) {
        known.addAll(List.of(names));
    }

    public boolean has(String name) {
        return !raw(name).isMissingNode() && !raw(name).isNull();
    }

    public Optional<String> text(String name, int max) {
        return has(name) ? Optional.of(text(raw(name), pointer(name), max)) : Optional.empty();
    }

    /** Present, not blank. */
    public String requiredText(String name, int max) {
        String text = required(name) ? text(raw(name), pointer(name), max) : "?";
        if (text.isBlank()) {
            defects.add(pointer(name), RequestError.BLANK);
        }
        return text;
    }

    /** Empty when absent; no item blank, none twice. */
    public List<String> texts(String name, int maxItems, int max) {
        var texts = new ArrayList<String>();
        for (JsonNode item : array(name, maxItems)) {
            String at = pointer(name) + "/" + texts.size();
            String text = text(item, at, max);
            if (item.isTextual() && text.isBlank()) {
                defects.add(at, RequestError.BLANK);
            } else if (texts.contains(text)) {
                defects.add(at, RequestError.REPEATED);
            }
            texts.add(text);
        }
        return texts;
    }

    /** The key must be one of the choices; the first of them stands in for a defective one. */
    public <T> T requiredChoice(String name, Map<String, T> choices) {
        return choice(required(name) ? raw(name) : MissingNode.getInstance(), pointer(name), choices);
    }

    /** Empty when absent; none twice. */
    public <T> List<T> choices(String name, Map<String, T> choices) {
        var chosen = new ArrayList<T>();
        for (JsonNode item : array(name, Integer.MAX_VALUE)) {
            String at = pointer(name) + "/" + chosen.size();
            T choice = choice(item, at, choices);
            if (choices.containsKey(item.asText()) && chosen.contains(choice)) {
                defects.add(at, RequestError.REPEATED);
            }
            chosen.add(choice);
        }
        return chosen;
    }

    /** A plain date, such as 2021-01-31. */
    public Optional<LocalDate> date(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(raw(name).isTextual() ? raw(name).textValue() : "", DATE));
        } catch (DateTimeParseException e) {
            defects.add(pointer(name), RequestError.NOT_A_DATE);
            return Optional.empty();
        }
    }

    public Optional<Boolean> flag(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!raw(name).isBoolean()) {
            defects.add(pointer(name), RequestError.NOT_A_BOOLEAN);
        }
        return Optional.of(raw(name).booleanValue());
    }

    public Optional<UUID> uuid(String name) {
        return has(name) ? Optional.of(uuid(raw(name), pointer(name))) : Optional.empty();
    }

    /** Empty when absent; none twice. */
    public List<UUID> uuids(String name, int maxItems) {
        var uuids = new ArrayList<UUID>();
        for (JsonNode item : array(name, maxItems)) {
            String at = pointer(name) + "/" + uuids.size();
            UUID uuid = uuid(item, at);
            if (uuids.contains(uuid) && item.isTextual()) {
                defects.add(at, RequestError.REPEATED);
            }
            uuids.add(uuid);
        }
        return uuids;
    }

    public UUID requiredUuid(String name) {
        return required(name) ? uuid(raw(name), pointer(name)) : new UUID(0, 0);
    }

    /** Empty when absent; a defective one is the least. */
    public Optional<Integer> integer(String name, int min, int max) {
        return has(name) ? Optional.of(requiredInteger(name, min, max)) : Optional.empty();
    }

    public int requiredInteger(String name, int min, int max) {
        if (!required(name)) {
            return min;
        }
        JsonNode value = raw(name);
        if (!value.isIntegralNumber()) {
            defects.add(pointer(name), RequestError.NOT_AN_INTEGER);
        } else if (!value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            defects.add(pointer(name), RequestError.OUT_OF_RANGE, Map.of("min", min, "max", max));
        } else {
            return value.intValue();
        }
        return min;
    }

    /** The fields of a property that is an object; without fields when absent. */
    public JsonFields object(String name) {
        return of(has(name) ? raw(name) : JsonNodeFactory.instance.objectNode(), pointer(name), defects);
    }

    /** The fields of each of the objects; none when absent. */
    public List<JsonFields> objects(String name, int maxItems) {
        var objects = new ArrayList<JsonFields>();
        for (JsonNode item : array(name, maxItems)) {
            objects.add(of(item, pointer(name) + "/" + objects.size(), defects));
        }
        return objects;
    }

    public JsonFields requiredObject(String name) {
        required(name);
        return object(name);
    }

    /** The names that are there, in their order. */
    public List<String> names() {
        return List.copyOf(object.properties().stream().map(Map.Entry::getKey).toList());
    }

    public void refuseOthers() {
        for (String name : names()) {
            if (!known.contains(name)) {
                defects.add(pointer(name), RequestError.UNKNOWN_PROPERTY);
            }
        }
    }

    private boolean required(String name) {
        if (!has(name) && object.isObject()) {
            defects.add(pointer(name), RequestError.REQUIRED);
        }
        return has(name);
    }

    private String text(JsonNode value, String at, int max) {
        if (!value.isTextual()) {
            defects.add(at, RequestError.NOT_A_TEXT);
            return "?";
        }
        String text = value.textValue();
        if (text.codePointCount(0, text.length()) > max) {
            defects.add(at, RequestError.TOO_LONG, Map.of("max", max));
        }
        return text;
    }

    private JsonNode array(String name, int maxItems) {
        if (!has(name)) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!raw(name).isArray()) {
            defects.add(pointer(name), RequestError.NOT_AN_ARRAY);
            return JsonNodeFactory.instance.arrayNode();
        }
        if (raw(name).size() > maxItems) {
            defects.add(pointer(name), RequestError.TOO_MANY, Map.of("max", maxItems));
            return JsonNodeFactory.instance.arrayNode();
        }
        return raw(name);
    }

    private <T> T choice(JsonNode value, String at, Map<String, T> choices) {
        T chosen = value.isTextual() ? choices.get(value.textValue()) : null;
        if (chosen != null) {
            return chosen;
        }
        if (!value.isMissingNode()) {
            defects.add(at, RequestError.NOT_ONE_OF, Map.of("choices", String.join(", ", choices.keySet())));
        }
        return choices.values().iterator().next();
    }

    private UUID uuid(JsonNode value, String at) {
        if (value.isTextual() && Parameters.UUID_FORM.matcher(value.textValue()).matches()) {
            return UUID.fromString(value.textValue());
        }
        defects.add(at, RequestError.NOT_A_UUID);
        return new UUID(0, 0);
    }
}
