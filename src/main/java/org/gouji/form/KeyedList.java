package org.gouji.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiles lists whose elements have keys that no two may share, not even over several lists. */
final class KeyedList {

    interface Making<R, T> {
        T make(Place at, String key, R raw);
    }

    private static final String NO_KEY = "unnamed";

    private final Set<String> taken = new HashSet<>();

    /** What was made of each element that has a key of its own, in the order of the list. */
    <R, T> Map<String, T> compile(Place list, List<R> raw, Function<R, @Nullable String> keyOf, Making<R, T> making) {
        Map<String, T> made = new LinkedHashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            String key = keyOf.apply(raw.get(i));
            Place at = list.at(i, key);
            if (!at.isKey(key) || key == null) {
                making.make(at, NO_KEY, raw.get(i));
                continue;
            }
            T result = making.make(at, key, raw.get(i));
            if (taken.add(key)) {
                made.put(key, result);
            } else {
                at.report("key '" + key + "' is there twice");
            }
        }
        return made;
    }
}
