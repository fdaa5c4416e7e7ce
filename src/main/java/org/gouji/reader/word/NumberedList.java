package org.gouji.reader.word;

import java.util.Map;

/**
 * A numbered list.
 *
 * @param pattern lists of one pattern share their count
 * @param levels by their number, from 0
 * @param starts levels at which it begins with a number of its own
 */
record NumberedList(int id, int pattern, Map<Integer, Level> levels, Map<Integer, Integer> starts) {

    Level level(int level) {
        return levels.getOrDefault(level, Level.NONE);
    }

    /** The level that is bound to a style; the first where none is. */
    int levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }
}
