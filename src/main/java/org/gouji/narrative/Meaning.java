package org.gouji.narrative;

import java.util.List;

/**
 * What a phrase is about.
 *
 * @param matters keys; more than one when it lists them
 * @param acts keys, in the order of the text
 * @param isOther whether it is about something that is none of the matters
 * @param isExplicit whether a matter is named
 * @param isCertain whether every word that may narrow the meaning is known
 * @param isListed whether acts or matters are listed or joined
 * @param start of the first word that carries the meaning, in the folded text
 * @param end of the last; the same as the start if there is none
 */
record Meaning(
        List<String> matters,
        List<String> acts,
        boolean isOther,
        boolean isExplicit,
        boolean isCertain,
        boolean isListed,
        int start,
        int end) {

    boolean isEmpty() {
        return matters.isEmpty() && acts.isEmpty() && !isOther;
    }

    Meaning about(List<String> implied) {
        return new Meaning(implied, acts, isOther, isExplicit, isCertain, isListed, start, end);
    }

    Meaning with(List<String> governing) {
        return new Meaning(matters, governing, isOther, isExplicit, isCertain, isListed, start, end);
    }

    Meaning uncertain() {
        return new Meaning(matters, acts, isOther, isExplicit, false, isListed, start, end);
    }
}
