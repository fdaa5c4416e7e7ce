package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/** Finds out what a phrase is about. */
final class Meanings {

    private final FoldedText text;
    private final OwnName ownName;

    Meanings(FoldedText text, OwnName ownName) {
        this.text = text;
        this.ownName = ownName;
    }

    Meaning of(Phrase phrase) {
        List<Token> lead = phrase.lead();
        List<Token> tail = phrase.tail();
        List<Token> acts = acts(lead);
        if (acts.isEmpty()) {
            acts = acts(upToUnknown(tail));
        }
        Heads heads = Heads.of(lead);
        boolean isBehind = heads.isEmpty();
        if (isBehind) {
            heads = Heads.of(tail);
        }
        boolean isForeign = hasForeign(lead) || isBehind && startsForeign(tail, heads);
        boolean isOther = heads.hasOther() || heads.matters().isEmpty() && isForeign && hasForeignObject(lead, tail);
        return new Meaning(
                heads.matters(),
                keys(acts),
                isOther,
                !heads.matters().isEmpty(),
                !isForeign && !heads.isNarrowed() && !phrase.has(Role.ATTRIBUTE),
                heads.isListed() || isListed(lead),
                start(acts, heads.tokens()),
                end(acts, heads.tokens()));
    }

    boolean isForeign(Token token) {
        return token.is(Role.OTHERS) || token.is(Role.UNKNOWN) && !ownName.mayBe(text.text(token.start(), token.end()));
    }

    /** Whether the phrase names another office in front of what it counts. */
    boolean namesAnotherOffice(Phrase phrase) {
        return phrase.lead().stream()
                .anyMatch(token -> token.is(Role.UNKNOWN) && isForeign(token) && text.endsOffice(token.end()));
    }

    private boolean hasForeign(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isForeign(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether unknown words stand between the quantity and the matter behind it. */
    private boolean startsForeign(List<Token> tail, Heads heads) {
        for (Token token : tail) {
            if (heads.tokens().contains(token)) {
                return false;
            }
            if (isForeign(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether unknown words stand where a thing that is counted would: between act and quantity, or right behind. */
    private boolean hasForeignObject(List<Token> lead, List<Token> tail) {
        boolean isAfterAct = false;
        for (Token token : lead) {
            isAfterAct |= token.is(Role.ACT);
            if (isAfterAct && isForeign(token)) {
                return true;
            }
        }
        return !tail.isEmpty() && isForeign(tail.get(0)) || !isAfterAct && hasForeign(lead);
    }

    private static List<Token> acts(List<Token> tokens) {
        List<Token> acts = new ArrayList<>(2);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Role.ACT)) {
                acts.add(tokens.get(i));
            }
        }
        return acts;
    }

    private List<Token> upToUnknown(List<Token> tail) {
        int end = 0;
        while (end < tail.size() && !isForeign(tail.get(end))) {
            end++;
        }
        return tail.subList(0, end);
    }

    private static boolean isListed(List<Token> lead) {
        return Phrase.has(lead, Role.LISTING) || Phrase.has(lead, Role.CONJUNCTION);
    }

    private static List<String> keys(List<Token> acts) {
        List<String> keys = new ArrayList<>(acts.size());
        for (Token act : acts) {
            if (!keys.contains(act.key())) {
                keys.add(act.key());
            }
        }
        return keys;
    }

    private static int start(List<Token> acts, List<Token> heads) {
        int start = Integer.MAX_VALUE;
        for (Token token : acts) {
            start = Math.min(start, token.start());
        }
        for (Token token : heads) {
            start = Math.min(start, token.start());
        }
        return start;
    }

    private static int end(List<Token> acts, List<Token> heads) {
        int end = 0;
        for (Token token : acts) {
            end = Math.max(end, token.end());
        }
        for (Token token : heads) {
            end = Math.max(end, token.end());
        }
        return end;
    }
}
