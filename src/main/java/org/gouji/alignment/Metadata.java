package org.gouji.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.GridLine;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;

/** Reads what a portal prints about a report above it: names and values, in a table or on lines. */
final class Metadata {

    private static final int LONGEST_NAME = 12;
    private static final Pattern PAIR =
            Pattern.compile("\\s*([^:\\N{FULLWIDTH COLON}]{1,12})[:\\N{FULLWIDTH COLON}]\\s*(.*)", Pattern.DOTALL);

    private final Map<String, String> keys = new HashMap<>();

    Metadata(Vocabulary vocabulary) {
        vocabulary.metadata().forEach((key, names) -> names.forEach(name -> keys.put(Folding.fold(name), key)));
    }

    /** The key of a name, colon or not. */
    Optional<String> key(String name) {
        String folded = Folding.fold(name);
        String bare = folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
        return bare.length() > LONGEST_NAME ? Optional.empty() : Optional.ofNullable(keys.get(bare));
    }

    /** The entries of a grid that holds two known names at least; none of any other grid. */
    List<Entry> of(Grid grid) {
        List<Entry> entries = new ArrayList<>();
        for (GridLine line : GridLine.of(grid)) {
            List<Box> boxes =
                    line.boxes().stream().filter(box -> !box.text().isBlank()).toList();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                if (key(box.text()).isPresent()) {
                    boolean hasValue =
                            i + 1 < boxes.size() && key(boxes.get(i + 1).text()).isEmpty();
                    entries.add(entry(box.text(), hasValue ? boxes.get(i + 1).text() : "", box));
                } else {
                    of(box.text(), box).ifPresent(entries::add);
                }
            }
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private Optional<Entry> of(String text, Box box) {
        return pair(text).map(pair -> entry(pair.group(1), pair.group(2), box));
    }

    private static Entry entry(String name, String value, Box box) {
        return new Entry(Folding.fold(name).replaceAll(":$", ""), value.strip(), box.origin());
    }

    /** The entry that a line of its own is, if it is one. */
    Optional<Entry> of(String text, Origin origin) {
        return pair(text)
                .map(pair ->
                        new Entry(Folding.fold(pair.group(1)), pair.group(2).strip(), origin));
    }

    private Optional<Matcher> pair(String text) {
        Matcher pair = PAIR.matcher(text);
        return pair.matches() && key(pair.group(1)).isPresent() ? Optional.of(pair) : Optional.empty();
    }
}
