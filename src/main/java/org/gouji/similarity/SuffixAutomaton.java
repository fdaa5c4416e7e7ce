package org.gouji.similarity;

import java.util.Arrays;

/**
 * All runs of letters of a text in one graph, built and asked in time that grows with the length alone: also for a text
 * that repeats one letter, at which every comparison of places by pairs would fail.
 */
final class SuffixAutomaton {

    static final int START = 0;
    static final int NOWHERE = -1;

    private final int[] lengths;
    private final int[] links;
    private final int[] lastLetters;
    private final int[] firstEdges;
    private int states = 1;

    private final int[] edgeFroms;
    private final int[] edgePoints;
    private final int[] edgeTargets;
    private final int[] nextEdges;
    private int edges;

    /** Edges by state and letter, with open addressing; 0 is a free slot, else the edge plus 1. */
    private final int[] slots;

    private SuffixAutomaton(int letters) {
        int mostStates = Math.max(2, 2 * letters);
        lengths = new int[mostStates];
        links = new int[mostStates];
        lastLetters = new int[mostStates];
        firstEdges = new int[mostStates];
        Arrays.fill(firstEdges, NOWHERE);
        links[START] = NOWHERE;
        int mostEdges = Math.max(2, 3 * letters);
        edgeFroms = new int[mostEdges];
        edgePoints = new int[mostEdges];
        edgeTargets = new int[mostEdges];
        nextEdges = new int[mostEdges];
        slots = new int[Integer.highestOneBit(mostEdges) << 2];
    }

    static SuffixAutomaton of(int[] points) {
        SuffixAutomaton automaton = new SuffixAutomaton(points.length);
        int last = START;
        for (int i = 0; i < points.length; i++) {
            last = automaton.append(last, points[i], i);
        }
        return automaton;
    }

    /** The state after one more letter, or {@link #NOWHERE}. */
    int next(int state, int point) {
        int edge = slots[slot(state, point)];
        return edge == 0 ? NOWHERE : edgeTargets[edge - 1];
    }

    /** The state of the longest shorter ending that continues in more ways; of the start: {@link #NOWHERE}. */
    int link(int state) {
        return links[state];
    }

    /** The length of the longest run that leads to the state. */
    int length(int state) {
        return lengths[state];
    }

    /** Where the runs that lead to the state end for the first time. */
    int lastLetter(int state) {
        return lastLetters[state];
    }

    private int append(int last, int point, int index) {
        int added = state(lengths[last] + 1, index);
        int before = last;
        while (before != NOWHERE && next(before, point) == NOWHERE) {
            connect(before, point, added);
            before = links[before];
        }
        links[added] = before == NOWHERE ? START : exact(before, point);
        return added;
    }

    /** The state one letter after the given one to which no longer run leads; split off where there is none yet. */
    private int exact(int before, int point) {
        int after = next(before, point);
        if (lengths[after] == lengths[before] + 1) {
            return after;
        }
        int split = state(lengths[before] + 1, lastLetters[after]);
        links[split] = links[after];
        for (int edge = firstEdges[after]; edge != NOWHERE; edge = nextEdges[edge]) {
            connect(split, edgePoints[edge], edgeTargets[edge]);
        }
        for (int state = before; state != NOWHERE && next(state, point) == after; state = links[state]) {
            edgeTargets[slots[slot(state, point)] - 1] = split;
        }
        links[after] = split;
        return split;
    }

    private int state(int length, int lastLetter) {
        lengths[states] = length;
        lastLetters[states] = lastLetter;
        return states++;
    }

    private void connect(int from, int point, int target) {
        edgeFroms[edges] = from;
        edgePoints[edges] = point;
        edgeTargets[edges] = target;
        nextEdges[edges] = firstEdges[from];
        firstEdges[from] = edges++;
        slots[slot(from, point)] = edges;
    }

    private int slot(int state, int point) {
        int mask = slots.length - 1;
        long hash = (((long) state << 32) + point) * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && (edgeFroms[slots[slot] - 1] != state || edgePoints[slots[slot] - 1] != point)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
