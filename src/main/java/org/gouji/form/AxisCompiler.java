package org.gouji.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles the rows of a table or its columns, and the groups made of them. */
final class AxisCompiler<T extends Line> {

    private final Place place;
    private final Place groupPlace;
    private final Map<String, T> lines;
    private final Map<String, Group> groups;

    /**
     * @param name what the lines are called in the file: row or column
     * @param keys has seen the keys of the lines; a group may not have one of them
     */
    AxisCompiler(Place table, String name, KeyedList keys, Map<String, T> lines, List<RawEdition.Members> rawGroups) {
        this.place = table.at(name + "s");
        this.groupPlace = table.at(name + "Groups");
        this.lines = lines;
        this.groups = keys.compile(groupPlace, rawGroups, RawEdition.Members::key, AxisCompiler::group);
    }

    Axis<T> compile() {
        groups.values().forEach(this::checkMembers);
        Map<String, Label> labels = new LinkedHashMap<>();
        lines.forEach((key, line) -> labels.put(key, line.label()));
        groups.forEach((key, group) -> group.label().ifPresent(label -> labels.put(key, label)));
        Wordings.check(place, labels);
        Map<String, Set<String>> leaves = new HashMap<>();
        groups.keySet().forEach(key -> leaves.put(key, leaves(key)));
        return new Axis<>(lines, List.copyOf(groups.values()), leaves);
    }

    private static Group group(Place place, String key, RawEdition.Members raw) {
        Optional<Label> label = raw.isPrinted() ? Optional.of(place.label(raw.wording())) : Optional.empty();
        return new Group(key, label, raw.members());
    }

    private void checkMembers(Group group) {
        Place place = groupPlace.at(group.key());
        if (group.members().isEmpty()) {
            place.report("the group has no members");
        }
        Set<String> seen = new HashSet<>();
        for (String member : group.members()) {
            if (!lines.containsKey(member) && !groups.containsKey(member)) {
                place.report("unknown member '" + member + "'");
            } else if (reaches(member, group.key(), new HashSet<>())) {
                place.report("the group contains itself through '" + member + "'");
            } else if (leaves(member).stream().filter(leaf -> !seen.add(leaf)).count() > 0) {
                place.report("member '" + member + "' is in the group twice");
            }
        }
    }

    private boolean reaches(String from, String target, Set<String> visited) {
        if (from.equals(target)) {
            return true;
        }
        Group group = groups.get(from);
        return group != null
                && visited.add(from)
                && group.members().stream().anyMatch(member -> reaches(member, target, visited));
    }

    private Set<String> leaves(String key) {
        Set<String> found = new LinkedHashSet<>();
        collect(key, found, new HashSet<>());
        return found;
    }

    private void collect(String key, Set<String> found, Set<String> visited) {
        Group group = groups.get(key);
        if (group == null) {
            found.add(key);
        } else if (visited.add(key)) {
            group.members().forEach(member -> collect(member, found, visited));
        }
    }
}
