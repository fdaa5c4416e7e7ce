package org.gouji.reader.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** The numbered lists that a document defines. */
final class NumberingLists {

    /** Levels that several lists share, and with them their count. */
    private record Pattern(Map<Integer, Level> levels, String isStyle, String asStyle) {}

    private record Use(int pattern, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    static NumberingLists of(@Nullable Xml xml) {
        NumberingLists lists = new NumberingLists();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                if (xml.name().equals("abstractNum")) {
                    lists.pattern(xml);
                } else if (xml.name().equals("num")) {
                    lists.use(xml);
                }
            }
        }
        return lists;
    }

    private void pattern(Xml xml) {
        int id = xml.number("abstractNumId", -1);
        Map<Integer, Level> levels = new TreeMap<>();
        String isStyle = "";
        String asStyle = "";
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "lvl" -> levels.put(xml.number("ilvl", 0), Level.of(xml));
                case "styleLink" -> isStyle = xml.attribute("val", "");
                case "numStyleLink" -> asStyle = xml.attribute("val", "");
                default -> {}
            }
        }
        patterns.put(id, new Pattern(levels, isStyle, asStyle));
    }

    private void use(Xml xml) {
        int id = xml.number("numId", 0);
        int pattern = -1;
        Map<Integer, Level> levels = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("abstractNumId")) {
                pattern = xml.number("val", -1);
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                for (int inner = xml.depth(); xml.child(inner); ) {
                    if (xml.name().equals("startOverride")) {
                        starts.put(level, xml.number("val", 0));
                    } else if (xml.name().equals("lvl")) {
                        levels.put(level, Level.of(xml));
                    }
                }
            }
        }
        uses.put(id, new Use(pattern, levels, starts));
    }

    @Nullable
    NumberedList list(int id) {
        NumberedList known = lists.get(id);
        Use use = uses.get(id);
        if (known == null && use != null) {
            int pattern = shared(use.pattern);
            Map<Integer, Level> levels = new TreeMap<>();
            Pattern found = patterns.get(pattern);
            if (found != null) {
                levels.putAll(found.levels);
            }
            levels.putAll(use.levels);
            known = new NumberedList(id, pattern, levels, use.starts);
            lists.put(id, known);
        }
        return known;
    }

    /** A pattern may only say that it is the one of a list style. */
    private int shared(int id) {
        Pattern pattern = patterns.get(id);
        if (pattern == null || pattern.asStyle.isEmpty()) {
            return id;
        }
        return patterns.entrySet().stream()
                .filter(other -> other.getValue().isStyle.equals(pattern.asStyle))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
