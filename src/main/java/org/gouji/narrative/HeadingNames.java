package org.gouji.narrative;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.Edition;
import org.gouji.form.Section;
import org.jspecify.annotations.Nullable;

/** What the sections of an edition are called, without their numbers. */
final class HeadingNames {

    /**
     * A heading taken apart.
     *
     * @param ordinal the number before it
     * @param name without white space, number and closing punctuation, of half width
     * @param bare the same without what it says in brackets at its end
     */
    record Parts(OptionalInt ordinal, String name, String bare) {}

    /** The key of the section that a wording names, and whether it is the official one. */
    record Meaning(String section, boolean isOfficial) {}

    private static final int LONGEST = 100;

    private final Pattern shape;
    private final Numerals numerals;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Literals names;

    HeadingNames(Edition edition, Words words) {
        shape = words.pattern("headings", "shape", "ordinal", "name", "remark");
        numerals = words.numerals();
        for (Section section : edition.sections()) {
            section.heading().aliases().forEach(alias -> add(alias, section, false));
            add(section.heading().official(), section, true);
        }
        names = new Literals(List.copyOf(meanings.keySet()));
    }

    private void add(String wording, Section section, boolean isOfficial) {
        meanings.put(parts(wording).name(), new Meaning(section.key(), isOfficial));
    }

    Parts parts(String heading) {
        String folded =
                Folded.of(Normalizer.normalize(heading, Normalizer.Form.NFKC)).text();
        Matcher matcher = shape.matcher(folded);
        if (folded.length() > LONGEST || !matcher.matches()) {
            return new Parts(OptionalInt.empty(), folded, folded);
        }
        String bare = matcher.group("name");
        String remark = matcher.group("remark");
        return new Parts(ordinal(matcher.group("ordinal")), remark == null ? bare : bare + remark, bare);
    }

    private OptionalInt ordinal(@Nullable String written) {
        if (written == null) {
            return OptionalInt.empty();
        }
        return Chars.isDigit(written.charAt(0)) ? OptionalInt.of(Integer.parseInt(written)) : numerals.value(written);
    }

    /** Of every wording, official or not. */
    Map<String, Meaning> meanings() {
        return meanings;
    }

    /** The longest wording that stands in a folded text exactly at an index; empty when none does. */
    String at(String text, int index) {
        return names.at(text, index);
    }
}
