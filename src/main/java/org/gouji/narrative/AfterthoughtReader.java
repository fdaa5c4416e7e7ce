package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Figure.Sense;
import org.gouji.narrative.Topics.Happening;

/** Reads what is said of all cases after they were counted: "three disputes, all upheld", "two applications, each answered". */
final class AfterthoughtReader {

    private final ReadSentence sentence;
    private final Topics topics;

    private AfterthoughtReader(ReadSentence sentence, Topics topics) {
        this.sentence = sentence;
        this.topics = topics;
    }

    static List<Statement> read(ReadSentence sentence, Topics topics) {
        return new AfterthoughtReader(sentence, topics).read();
    }

    private List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        List<Figure> figures = sentence.figures();
        int next = 0;
        Optional<Figure> last = Optional.empty();
        boolean isSingle = true;
        for (int position = 0; position < sentence.phrases().size(); position++) {
            Phrase phrase = sentence.phrases().get(position);
            if (phrase.before() == Role.GROUP_END) {
                isSingle = true;
                last = Optional.empty();
            }
            if (next < figures.size() && figures.get(next).position() == position) {
                isSingle = last.isEmpty();
                last = Optional.of(figures.get(next++));
            }
            Optional<Token> act = ofAll(phrase);
            if (isSingle && act.isPresent() && last.isPresent()) {
                state(last.get(), act.get()).ifPresent(found::add);
                last = Optional.empty();
            }
        }
        return found;
    }

    /** The act that happened to all. */
    private static Optional<Token> ofAll(Phrase phrase) {
        if (phrase.has(Role.DENIAL) || phrase.has(Role.RULE) || phrase.has(Role.CONDITION)) {
            return Optional.empty();
        }
        boolean isOfAll = false;
        for (Token token : phrase.hasQuantity() ? phrase.tail() : phrase.tokens()) {
            if (isOfAll && token.is(Role.ACT)) {
                return Optional.of(token);
            }
            isOfAll |= token.is(Role.ALL) || token.is(Role.EACH) || token.is(Role.SEVERALLY);
        }
        return Optional.empty();
    }

    private Optional<Statement> state(Figure figure, Token act) {
        boolean isCount = figure.sense() == Sense.COUNT
                && figure.value().isPresent()
                && figure.meaning().matters().size() == 1;
        if (!isCount) {
            return Optional.empty();
        }
        String matter = figure.meaning().matters().get(0);
        String denied = topics.unanimous().get(new Happening(matter, act.key(), false));
        if (denied != null && figure.topics().size() == 1) {
            return Optional.of(count(denied, BigDecimal.ZERO, true, figure.scope(), act.start(), act.end()));
        }
        boolean isUncounted = figure.topics().isEmpty()
                && figure.meaning().acts().isEmpty()
                && figure.meaning().isExplicit()
                && figure.phrase().before() == Role.SENTENCE_END;
        return isUncounted
                ? topics.of(matter, act.key())
                        .filter(Topic::isStage)
                        .map(topic -> count(
                                topic.key(),
                                figure.value().get(),
                                false,
                                figure.meaning().isCertain() ? figure.scope() : Scope.UNCLEAR,
                                figure.start(),
                                act.end()))
                : Optional.empty();
    }

    private Statement count(String key, BigDecimal value, boolean denied, Scope scope, int start, int end) {
        return new Statement.Count(
                key, value, BigDecimal.ZERO, denied, scope, sentence.span(start, end), sentence.whole());
    }
}
