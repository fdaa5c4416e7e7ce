package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Figure.Sense;
import org.gouji.narrative.Statement.Growth;

/** Reads growth in percent against the year before, of something that the sentence counts or names. */
final class GrowthReader {

    private final ReadSentence sentence;
    private final Meanings meanings;
    private final Topics topics;
    private final Calendar calendar;
    private final List<Statement> found = new ArrayList<>();
    private Optional<Figure> counted = Optional.empty();
    private Optional<BigDecimal> previous = Optional.empty();
    private boolean isCompared;

    private GrowthReader(ReadSentence sentence, Meanings meanings, Topics topics, Calendar calendar) {
        this.sentence = sentence;
        this.meanings = meanings;
        this.topics = topics;
        this.calendar = calendar;
    }

    static List<Statement> read(ReadSentence sentence, Meanings meanings, Topics topics, Calendar calendar) {
        GrowthReader reader = new GrowthReader(sentence, meanings, topics, calendar);
        List<Figure> figures = sentence.figures();
        int next = 0;
        for (int position = 0; position < sentence.phrases().size(); position++) {
            boolean hasFigure = next < figures.size() && figures.get(next).position() == position;
            reader.read(
                    sentence.phrases().get(position), hasFigure ? Optional.of(figures.get(next)) : Optional.empty());
            next += hasFigure ? 1 : 0;
        }
        return reader.found;
    }

    private void read(Phrase phrase, Optional<Figure> figure) {
        Optional<Figure> count = figure.filter(one -> one.sense() == Sense.COUNT);
        if (count.isPresent()) {
            counted = count;
            previous = Optional.empty();
            isCompared = false;
        }
        boolean compares = comparesWithYearBefore(phrase);
        isCompared = compares || isCompared && !comparesWithAnotherYear(phrase);
        if (compares) {
            previous = figure.filter(one -> one.sense() == Sense.BEFORE)
                    .flatMap(Figure::value)
                    .or(() -> previous);
        }
        if (isCompared) {
            growth(phrase);
        } else if (count.isEmpty()) {
            counted = Optional.empty();
        }
    }

    private boolean comparesWithYearBefore(Phrase phrase) {
        Token compared = null;
        boolean isYearBefore = false;
        for (Token token : phrase.tokens()) {
            if (token.is(Role.COMPARED)) {
                compared = token;
                isYearBefore |= !token.key().isEmpty();
            }
            isYearBefore |= token.is(Role.LAST_YEAR) || token.is(Role.YEAR) && calendar.isYearBefore(token);
        }
        return compared != null && isYearBefore;
    }

    private boolean comparesWithAnotherYear(Phrase phrase) {
        return phrase.has(Role.COMPARED)
                && phrase.tokens().stream().anyMatch(token -> token.is(Role.YEAR) && !calendar.isYearBefore(token));
    }

    private void growth(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isFall = tokens.get(i).is(Role.FALL);
            int percent = i + 1;
            while (percent < tokens.size() && tokens.get(percent).is(Role.FILLER)) {
                percent++;
            }
            boolean isStated = (isFall || tokens.get(i).is(Role.RISE))
                    && percent < tokens.size()
                    && tokens.get(percent).is(Role.PERCENT);
            if (isStated
                    && !phrase.has(Role.APPROXIMATELY)
                    && !tokens.get(percent).isApproximate()) {
                grown(phrase, isFall, tokens.get(percent));
                return;
            }
        }
    }

    private void grown(Phrase phrase, boolean isFall, Token percent) {
        boolean isOfSeveral = phrase.tokens().stream().anyMatch(Token::isSeverally);
        if (percent.number().isEmpty()
                || isOfSeveral
                || phrase.has(Role.CHANNEL)
                || phrase.has(Role.SHARE)
                || hasForeign(phrase)) {
            return;
        }
        BigDecimal number = percent.number().get();
        Meaning meaning = meanings.of(phrase);
        boolean isCounted =
                counted.filter(figure -> isSame(phrase, figure, meaning)).isPresent();
        List<Topic> grown = isCounted ? countedTopics() : meaning.isExplicit() ? named(meaning) : List.of();
        for (Topic topic : grown) {
            found.add(new Growth(
                    topic.key(),
                    isFall ? number.negate() : number,
                    Math.max(0, number.scale()),
                    isCounted ? counted.flatMap(Figure::value) : Optional.empty(),
                    previous,
                    sentence.span(phrase.tokens().get(0).start(), percent.end()),
                    sentence.whole()));
        }
    }

    /** Whether the phrase is that of the figure, or names nothing else. */
    private boolean isSame(Phrase phrase, Figure figure, Meaning meaning) {
        return figure.phrase() == phrase || meaning.isEmpty() && !phrase.has(Role.BARE_MATTER);
    }

    private List<Topic> countedTopics() {
        return counted.filter(figure -> figure.scope() == Scope.WHOLE)
                .map(Figure::topics)
                .orElse(List.of());
    }

    /** What is said to have grown without its number. */
    private List<Topic> named(Meaning meaning) {
        if (meaning.matters().size() != 1 || meaning.acts().size() > 1) {
            return List.of();
        }
        String matter = meaning.matters().get(0);
        Optional<Topic> topic = meaning.acts().isEmpty()
                ? Optional.ofNullable(topics.deniedAs().get(matter)).or(() -> topics.of(matter, ""))
                : topics.of(matter, meaning.acts().get(0));
        return topic.stream().toList();
    }

    private boolean hasForeign(Phrase phrase) {
        return phrase.tokens().stream().anyMatch(token -> meanings.isForeign(token) || token.is(Role.OTHER_MATTER));
    }
}
