package org.gouji.alignment.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Label;

/**
 * The wordings of things of one kind, such as the rows of a table, and which of them a text means. Wordings that only
 * another edition has are known, too: a text that is one of them exactly is never taken for a misprint of a similar one.
 *
 * @param <T> what is named
 */
public final class Wordings<T> {

    /** How surely a text names a thing. */
    public enum Fit {
        /** Its wording or an alias, but for widths, spaces, quotation marks and the number before it. */
        EXACT,
        /** The wording with an explanation in brackets behind it. */
        EXPLAINED,
        /** A few characters differ, or the end is cut off. */
        DAMAGED
    }

    public record Match<T>(T thing, Fit fit) {}

    /** White space included; an explanation may stand behind a wording. */
    private static final int LONGEST = 300;

    private static final int MOST_CHANGES = 2;
    /** Of the wording's length, at most this part may be wrong. */
    private static final int CHARACTERS_FOR_A_CHANGE = 4;

    private static final int LEAST_OF_A_CUT = 4;

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> bare = new HashMap<>();
    private final Set<String> foreign;

    /** @param foreign folded wordings of the same kind of thing in any edition */
    Wordings(Map<T, Label> labels, Set<String> foreign) {
        this.foreign = foreign;
        labels.forEach((thing, label) -> texts(label).forEach(text -> add(thing, text)));
    }

    public static List<String> texts(Label label) {
        List<String> texts = new ArrayList<>(label.aliases());
        texts.add(label.official());
        return texts;
    }

    private void add(T thing, String text) {
        String folded = Folding.fold(text);
        exact.putIfAbsent(folded, thing);
        bare.putIfAbsent(Folding.bare(folded), thing);
    }

    public Optional<Match<T>> match(String text) {
        if (!canBeWording(text)) {
            return Optional.empty();
        }
        String folded = Folding.fold(text);
        return exactly(folded)
                .or(() -> isKnownElsewhere(folded)
                        ? Optional.empty()
                        : explained(folded).or(() -> damaged(folded)));
    }

    /** Whether the text names something exactly, but nothing of this edition. */
    public boolean isForeign(String text) {
        if (!canBeWording(text)) {
            return false;
        }
        String folded = Folding.fold(text);
        return exactly(folded).isEmpty() && isKnownElsewhere(folded);
    }

    private boolean isKnownElsewhere(String folded) {
        return foreign.contains(folded) || foreign.contains(Folding.bare(folded));
    }

    public Optional<Match<T>> matchExactly(String text) {
        return canBeWording(text) ? exactly(Folding.fold(text)) : Optional.empty();
    }

    /** Most texts of a table are figures. */
    private static boolean canBeWording(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match<T>> exactly(String folded) {
        T thing = exact.get(folded);
        if (thing == null) {
            thing = bare.get(Folding.bare(folded));
        }
        return Optional.ofNullable(thing).map(found -> new Match<>(found, Fit.EXACT));
    }

    private Optional<Match<T>> explained(String folded) {
        int bracket = folded.indexOf('(', 1);
        return bracket > 0 && folded.endsWith(")")
                ? exactly(folded.substring(0, bracket)).map(match -> new Match<>(match.thing(), Fit.EXPLAINED))
                : Optional.empty();
    }

    /** The one thing whose wording is nearest; none when two are equally near. */
    private Optional<Match<T>> damaged(String folded) {
        String name = Folding.bare(folded);
        T nearest = null;
        int least = MOST_CHANGES + 1;
        boolean isTie = false;
        for (Map.Entry<String, T> entry : bare.entrySet()) {
            int most = Math.min(MOST_CHANGES, entry.getKey().length() / CHARACTERS_FOR_A_CHANGE);
            int distance = EditDistance.between(name, entry.getKey(), most);
            if (distance > most && isCut(name, entry.getKey())) {
                distance = MOST_CHANGES;
            } else if (distance > most) {
                continue;
            }
            if (distance < least) {
                least = distance;
                nearest = entry.getValue();
                isTie = false;
            } else if (distance == least && !entry.getValue().equals(nearest)) {
                isTie = true;
            }
        }
        return nearest == null || isTie ? Optional.empty() : Optional.of(new Match<>(nearest, Fit.DAMAGED));
    }

    private static boolean isCut(String name, String wording) {
        return name.length() >= LEAST_OF_A_CUT && wording.startsWith(name);
    }
}
