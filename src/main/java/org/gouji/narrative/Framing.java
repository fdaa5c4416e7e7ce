package org.gouji.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands what the following is among: "of the applications processed, granted were 3". */
final class Framing {

    /** Whatever else stands there may make them some of those only. */
    private static final Set<Role> KNOWN = EnumSet.of(
            Role.ATTRIBUTE,
            Role.MATTER,
            Role.BARE_MATTER,
            Role.YEAR,
            Role.MONTH,
            Role.DAY,
            Role.TO,
            Role.THIS_YEAR,
            Role.OWN,
            Role.ALL);

    private final Topics topics;
    private final FoldedText text;
    private final Discourse discourse;

    Framing(Topics topics, FoldedText text, Discourse discourse) {
        this.topics = topics;
        this.text = text;
        this.discourse = discourse;
    }

    /** The topic all of whose cases a phrase without a number speaks of. */
    Optional<Topic> read(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        boolean isFrame = !phrase.hasQuantity()
                && phrase.depth() == 0
                && isFrame(tokens.get(tokens.size() - 1))
                && tokens.stream().allMatch(token -> KNOWN.contains(token.role()) || isFrame(token));
        return isFrame
                ? attribute(tokens).flatMap(act -> matter(tokens).flatMap(matter -> topics.of(matter, act)))
                : Optional.empty();
    }

    private boolean isFrame(Token token) {
        return token.is(Role.UNKNOWN) && topics.frame().contains(text.text(token.start(), token.end()));
    }

    private static Optional<String> attribute(List<Token> tokens) {
        List<String> acts = tokens.stream()
                .filter(token -> token.is(Role.ATTRIBUTE))
                .map(Token::key)
                .toList();
        return acts.size() == 1 ? Optional.of(acts.get(0)) : Optional.empty();
    }

    private Optional<String> matter(List<Token> tokens) {
        List<Token> matters = tokens.stream()
                .filter(token -> token.is(Role.MATTER) || token.is(Role.BARE_MATTER))
                .toList();
        return matters.size() == 1
                ? Optional.of(matters.get(0))
                        .filter(token ->
                                token.is(Role.MATTER) || discourse.matters().contains(token.key()))
                        .map(Token::key)
                : Optional.empty();
    }
}
