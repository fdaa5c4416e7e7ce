package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands that there was none: "no application was received", "neither reconsideration nor litigation". */
final class DenialReader {

    /**
     * A denial.
     *
     * @param start of the words, in the folded text
     */
    record Denial(List<Topic> topics, Scope scope, int start, int end) {
        static final Denial NONE = new Denial(List.of(), Scope.WHOLE, 0, 0);
    }

    private final Topics topics;
    private final Meanings meanings;
    private final Discourse discourse;
    private boolean isContinued;

    DenialReader(Topics topics, Meanings meanings, Discourse discourse) {
        this.topics = topics;
        this.meanings = meanings;
        this.discourse = discourse;
    }

    /** What a phrase without a quantity denies; no topics if nothing. */
    Denial read(Phrase phrase) {
        if (phrase.before() == Role.SENTENCE_END || phrase.before() == Role.GROUP_END) {
            isContinued = false;
        }
        int denial = only(phrase.tokens(), Role.DENIAL);
        if (denial < 0) {
            return continued(phrase);
        }
        isContinued = false;
        if (discourse.isConditional() || phrase.has(Role.RULE) || phrase.depth() > 0) {
            return Denial.NONE;
        }
        List<Token> behind = phrase.tokens().subList(denial + 1, phrase.tokens().size());
        List<Token> front = phrase.tokens().subList(0, denial);
        Denial found = Heads.of(behind).isEmpty() && Heads.of(front).tokens().size() > 0
                ? denied(phrase, front, behind, phrase.tokens(), true)
                : denied(
                        phrase,
                        behind,
                        List.of(),
                        phrase.tokens().subList(denial, phrase.tokens().size()),
                        isOwn(front));
        isContinued = !found.topics().isEmpty();
        return found;
    }

    /** A list of denied things may go on behind a comma. */
    private Denial continued(Phrase phrase) {
        boolean isList =
                isContinued && phrase.before() == Role.CLAUSE_END && !phrase.has(Role.ACT) && phrase.has(Role.MATTER);
        isContinued = isList;
        return isList ? denied(phrase, phrase.tokens(), List.of(), phrase.tokens(), true) : Denial.NONE;
    }

    private Denial denied(Phrase phrase, List<Token> objects, List<Token> rest, List<Token> span, boolean isOwn) {
        if (!isPure(objects) || !isPure(rest)) {
            return Denial.NONE;
        }
        Heads heads = Heads.of(objects);
        if (heads.isNarrowed() && heads.matters().size() > 1) {
            return Denial.NONE;
        }
        List<Topic> denied = denied(heads.tokens(), acts(objects, rest));
        if (denied.isEmpty()) {
            return Denial.NONE;
        }
        return new Denial(denied, scope(phrase, isOwn), span.get(0).start(), end(span));
    }

    /** Nothing if one of the acts is none that makes a topic of any of the matters. */
    private List<Topic> denied(List<Token> heads, List<String> acts) {
        List<Topic> denied = new ArrayList<>(2);
        Set<String> unused = new HashSet<>(acts);
        for (Token head : heads) {
            if (!isMeant(head)) {
                continue;
            }
            boolean isActedOn = false;
            for (String act : acts) {
                Optional<Topic> topic = topics.of(head.key(), act).filter(Topic::isDeniable);
                isActedOn |= topic.isPresent();
                topic.filter(one -> !denied.contains(one)).ifPresent(denied::add);
                topic.ifPresent(one -> unused.remove(act));
            }
            if (!isActedOn) {
                alone(head.key(), acts).filter(one -> !denied.contains(one)).ifPresent(denied::add);
            }
        }
        return unused.isEmpty() ? denied : List.of();
    }

    private boolean isMeant(Token head) {
        return head.is(Role.MATTER)
                || head.is(Role.BARE_MATTER) && discourse.matters().contains(head.key());
    }

    /** The matter without an act; acts belong to another of the listed ones then. */
    private Optional<Topic> alone(String matter, List<String> acts) {
        Optional<Topic> bare = topics.of(matter, "").filter(Topic::isDeniable);
        return acts.isEmpty()
                ? Optional.ofNullable(topics.deniedAs().get(matter)).or(() -> bare)
                : bare;
    }

    private static List<String> acts(List<Token> objects, List<Token> rest) {
        List<String> acts = new ArrayList<>(2);
        objects.stream().filter(token -> token.is(Role.ACT)).forEach(token -> acts.add(token.key()));
        rest.stream().filter(token -> token.is(Role.ACT)).forEach(token -> acts.add(token.key()));
        return acts;
    }

    private Scope scope(Phrase phrase, boolean isOwn) {
        Scope among = discourse.isAmong() ? Scope.PART : Scope.WHOLE;
        return discourse
                .calendar()
                .scopeOfStock()
                .and(discourse.scope())
                .and(among)
                .and(isOwn ? Scope.WHOLE : Scope.UNCLEAR);
    }

    private boolean isOwn(List<Token> front) {
        return front.stream().noneMatch(meanings::isForeign);
    }

    /** Whether all words are known to leave the meaning as it is. */
    private boolean isPure(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isKnown =
                    switch (token.role()) {
                        case MATTER,
                                BARE_MATTER,
                                OTHER_MATTER,
                                ACT,
                                CAUSE,
                                DISCLOSURE,
                                CONJUNCTION,
                                LISTING,
                                FILLER,
                                OWN,
                                AND_SO_ON,
                                EACH,
                                ALL,
                                THIS_YEAR,
                                CHANNEL,
                                SCOPE,
                                COLON,
                                SENTENCE_END -> true;
                        default -> false;
                    };
            if (!known(token, isKnown)) {
                return false;
            }
        }
        return true;
    }

    private boolean known(Token token, boolean isKnown) {
        return isKnown || token.is(Role.UNKNOWN) && !meanings.isForeign(token) && token.end() - token.start() > 1;
    }

    private static int only(List<Token> tokens, Role role) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(role)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static int end(List<Token> tokens) {
        int end = 0;
        for (Token token : tokens) {
            if (!token.is(Role.SENTENCE_END)) {
                end = token.end();
            }
        }
        return end;
    }
}
