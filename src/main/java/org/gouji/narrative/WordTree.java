package org.gouji.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All words in one tree of characters, in which the longest word at a place is found in the time of its length. */
final class WordTree {

    /**
     * What was found.
     *
     * @param length 0 if there is no word
     */
    record Match(Word word, int length) {

        static final Match NONE = new Match(Word.UNKNOWN, 0);

        boolean isFound() {
            return length > 0;
        }

        boolean is(Role role) {
            return word.role() == role;
        }
    }

    /** Nodes are numbered from 0, the root. A slot has the node and character that lead to it, and its number. */
    private final long[] steps;

    private final int[] targets;
    private final List<@Nullable Match> matches = new ArrayList<>();
    private final int mask;

    /** Most characters of a text begin no word, which is told without a look at the steps. */
    private final Chars firsts;

    WordTree(Map<String, Word> words) {
        int characters = words.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(8, characters)) << 2;
        steps = new long[size];
        targets = new int[size];
        mask = size - 1;
        Arrays.fill(steps, -1);
        matches.add(null);
        firsts = new Chars(
                words.keySet().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        words.forEach(this::add);
    }

    /** The longest word that the text has at a place. */
    Match longest(FoldedText text, int from) {
        if (!firsts.has(text.at(from))) {
            return Match.NONE;
        }
        Match found = Match.NONE;
        int node = 0;
        for (int at = from; at < text.length(); at++) {
            int slot = slot(node, text.at(at));
            if (steps[slot] < 0) {
                break;
            }
            node = targets[slot];
            Match match = matches.get(node);
            if (match != null) {
                found = match;
            }
        }
        return found;
    }

    private void add(String characters, Word word) {
        int node = 0;
        for (int i = 0; i < characters.length(); i++) {
            int slot = slot(node, characters.charAt(i));
            if (steps[slot] < 0) {
                steps[slot] = step(node, characters.charAt(i));
                targets[slot] = matches.size();
                matches.add(null);
            }
            node = targets[slot];
        }
        matches.set(node, new Match(word, characters.length()));
    }

    private int slot(int node, char c) {
        long step = step(node, c);
        long hash = step * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 40) & mask;
        while (steps[slot] >= 0 && steps[slot] != step) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long step(int node, char c) {
        return (long) node << 16 | c;
    }
}
