package org.gouji.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a table, or its columns, with the groups made of them. */
final class Axis<T> {

    private final Map<String, T> byKey;
    private final List<T> all;
    private final List<Group> groups;
    private final Map<String, List<T>> selectors = new HashMap<>();

    /**
     * @param byKey the rows or columns in reading order
     * @param leaves for each group the keys of all rows or columns in it, however deep
     */
    Axis(Map<String, T> byKey, List<Group> groups, Map<String, Set<String>> leaves) {
        this.byKey = new LinkedHashMap<>(byKey);
        this.all = List.copyOf(byKey.values());
        this.groups = List.copyOf(groups);
        byKey.forEach((key, member) -> selectors.put(key, List.of(member)));
        leaves.forEach((group, keys) -> selectors.put(
                group,
                byKey.keySet().stream()
                        .filter(keys::contains)
                        .map(this.byKey::get)
                        .toList()));
        selectors.put(FormTable.ALL, all);
    }

    List<T> all() {
        return all;
    }

    List<Group> groups() {
        return groups;
    }

    Optional<T> one(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<T> select(String selector) {
        return selectors.getOrDefault(selector, List.of());
    }
}
