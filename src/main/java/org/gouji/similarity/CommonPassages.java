package org.gouji.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The longest passages that two texts share, without overlaps in the first one. */
final class CommonPassages {

    static final int MOST = 20;

    /** Letters of a passage that is worth showing. */
    static final int SHORTEST = 12;

    /** The number of letters, and the first of them here and there. */
    private record Run(int length, int here, int there) {

        private static final Comparator<Run> LONGEST_FIRST =
                Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::here);

        int end() {
            return here + length;
        }

        /** What is left of it beside a longer one. */
        Run beside(Run longer) {
            if (longer.here < end() && here < longer.end()) {
                int skipped = here < longer.here ? 0 : longer.end() - here;
                int kept = here < longer.here ? longer.here - here : end() - longer.end();
                return new Run(Math.max(0, kept), here + skipped, there + skipped);
            }
            return this;
        }
    }

    private CommonPassages() {}

    static List<Passage> of(OwnWords here, OwnWords there) {
        PriorityQueue<Run> runs = new PriorityQueue<>(Run.LONGEST_FIRST);
        runs.addAll(runs(here.points(), there.points()));
        List<Run> chosen = new ArrayList<>();
        while (chosen.size() < MOST && !runs.isEmpty()) {
            Run run = runs.remove();
            Run left = chosen.stream().reduce(run, Run::beside, (a, b) -> b);
            if (left.equals(run)) {
                chosen.add(run);
            } else if (left.length >= SHORTEST) {
                runs.add(left);
            }
        }
        return chosen.stream().map(run -> passage(run, here, there)).toList();
    }

    private static Passage passage(Run run, OwnWords here, OwnWords there) {
        Stretch stretch = here.stretch(run.here, run.end() - 1);
        return new Passage(stretch, there.stretch(run.there, run.there + run.length - 1), here.words(stretch));
    }

    /** For every letter of here, the longest run that ends there and that the other one has, if it goes on no further. */
    private static List<Run> runs(int[] here, int[] there) {
        List<Run> runs = new ArrayList<>();
        SuffixAutomaton all = SuffixAutomaton.of(there);
        int state = SuffixAutomaton.START;
        int length = 0;
        Optional<Run> open = Optional.empty();
        for (int i = 0; i < here.length; i++) {
            int before = length;
            int next = OwnWords.isBorder(here[i]) ? SuffixAutomaton.NOWHERE : all.next(state, here[i]);
            while (next == SuffixAutomaton.NOWHERE && state != SuffixAutomaton.START) {
                state = all.link(state);
                length = all.length(state);
                next = OwnWords.isBorder(here[i]) ? SuffixAutomaton.NOWHERE : all.next(state, here[i]);
            }
            if (next != SuffixAutomaton.NOWHERE) {
                state = next;
                length++;
            }
            if (length <= before) {
                open.ifPresent(runs::add);
            }
            open = length < SHORTEST
                    ? Optional.empty()
                    : Optional.of(new Run(length, i - length + 1, all.lastLetter(state) - length + 1));
        }
        open.ifPresent(runs::add);
        return runs;
    }
}
