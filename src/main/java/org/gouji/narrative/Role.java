package org.gouji.narrative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token does in a sentence. Those that are words have their words in the data file, by the role's key. */
enum Role {
    /** What is counted: applications, reconsideration, documents. */
    MATTER,
    /** A word that only means a matter where the text is about it already. */
    BARE_MATTER,
    /** A known thing that is none of the matters. */
    OTHER_MATTER,
    /** What happens to a matter. */
    ACT,
    /** An act as an attribute, such as "received" in "of those received"; the key is an act that says how many there were. */
    ATTRIBUTE,
    /** "Because of": the matter after it is a cause and not what is counted. */
    CAUSE,
    /** Words that say that disputes are over the disclosure of information. */
    DISCLOSURE,
    DENIAL,
    /** Narrows or widens what is counted; the key is a {@link Scope}. */
    SCOPE,
    /** Leaves it open what the counts of the sentence cover, those before it too. */
    DOUBT,
    /** A way that an application came in. */
    CHANNEL,
    AMONG,
    INCLUDING,
    CONSISTS,
    EACH,
    SEVERALLY,
    ALL,
    REST,
    /** "Other": narrows what it stands before. */
    OTHERS,
    COMPARED,
    LAST_YEAR,
    THIS_YEAR,
    UNTIL,
    TO,
    RISE,
    FALL,
    SHARE,
    /** Says nothing about what is counted. */
    FILLER,
    /** The writer's own office. */
    OWN,
    /** Takes the clause out of what happened: rules, plans, examples. */
    RULE,
    /** The same, for the rest of the sentence. */
    CONDITION,
    APPROXIMATELY,
    OR_SO,
    AND_SO_ON,
    CONJUNCTION,
    COUNTER,
    UNIT,
    DURATION,
    YEAR_MARK,
    MONTH_MARK,
    DAY_MARK,
    PERCENT_MARK,
    ORDINAL,
    SENTENCE_END,
    GROUP_END,
    CLAUSE_END,
    COLON,
    LISTING,
    OPEN,
    CLOSE,

    // made by the lexer
    QUANTITY,
    PERCENT,
    YEAR,
    MONTH,
    DAY,
    NUMBER,
    UNKNOWN;

    /** The role whose words a list of the data file has. */
    static Optional<Role> ofKey(String key) {
        return Arrays.stream(values())
                .filter(role -> role.ordinal() < QUANTITY.ordinal())
                .filter(role -> role.key().equals(key))
                .findFirst();
    }

    String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            key.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return key.toString();
    }
}
