package org.gouji.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a telephone number ends and whether it can be dialled from elsewhere. */
final class Phones {

    private final Pattern digits;
    private final List<Pattern> valid;

    Phones(Words words) {
        digits = words.pattern("contact", "digits");
        valid = words.patterns("contact", "validPhones");
    }

    /**
     * After the number that begins at an index of a folded text: at the end of its digits, or at a gap after which
     * another one begins.
     */
    int end(Folded text, int start) {
        Matcher matcher = digits.matcher(text.text()).region(start, text.length());
        if (!matcher.lookingAt()) {
            return start;
        }
        for (int i = start + 1; i < matcher.end(); i++) {
            if (!text.joins(i) && isValid(text.text().substring(start, i))) {
                return i;
            }
        }
        return matcher.end();
    }

    boolean isValid(String phone) {
        return valid.stream().anyMatch(pattern -> pattern.matcher(phone).matches());
    }
}
