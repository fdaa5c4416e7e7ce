package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.narrative.Figure.Sense;

/** Reads the statements of one text, sentence by sentence. */
final class CountReader {

    private final Grammar grammar;
    private final TextPart part;
    private final FoldedText text;
    private final Discourse discourse;
    private final Meanings meanings;
    private final Pairing pairing;
    private final Framing framing;
    private final FigureReader figureReader;
    private final DenialReader denialReader;
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Figure> lastFigure = Optional.empty();

    CountReader(Grammar grammar, OwnName ownName, int reportYear, TextPart part, FoldedText text) {
        this.grammar = grammar;
        this.part = part;
        this.text = text;
        Topics topics = grammar.topics();
        this.discourse = new Discourse(
                new Calendar(reportYear),
                topics.disclosureMatters(),
                Optional.ofNullable(topics.sectionMatters().get(part.key()))
                        .map(List::of)
                        .orElse(List.of()),
                topics.disputeSections().contains(part.key()));
        this.meanings = new Meanings(text, ownName);
        this.pairing = new Pairing(topics, meanings);
        this.framing = new Framing(topics, text, discourse);
        this.figureReader = new FigureReader(grammar, discourse);
        this.denialReader = new DenialReader(topics, meanings, discourse);
    }

    List<Statement> read(List<Sentence> sentences) {
        for (Sentence written : sentences) {
            Sentence sentence = pairing.of(written);
            discourse.startSentence();
            List<Phrase> phrases = sentence.phrases();
            for (int i = 0; i < phrases.size(); i++) {
                read(i, phrases.get(i), sentence);
            }
            discourse.figures().forEach(figure -> state(figure, sentence));
            List<Figure> figures = List.copyOf(discourse.figures());
            readTogether(new ReadSentence(part, text, sentence, figures, lastFigure));
            lastFigure = figures.isEmpty() ? lastFigure : whole(figures);
            if (sentence.endsParagraph()) {
                discourse.startParagraph();
                lastFigure = Optional.empty();
            }
        }
        return statements;
    }

    /** What the next sentence may divide. */
    private static Optional<Figure> whole(List<Figure> figures) {
        return ItemReader.isOneOfSeveral(figures) ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    /** What several figures of a sentence say together. */
    private void readTogether(ReadSentence sentence) {
        if (sentence.figures().isEmpty() && !sentence.hasPercent()) {
            return;
        }
        statements.addAll(AfterthoughtReader.read(sentence, grammar.topics()));
        statements.addAll(ItemReader.read(sentence));
        statements.addAll(ShareReader.read(sentence));
        statements.addAll(GrowthReader.read(sentence, meanings, grammar.topics(), discourse.calendar()));
    }

    private void read(int position, Phrase phrase, Sentence sentence) {
        if (phrase.before() == Role.GROUP_END) {
            discourse.startGroup();
        }
        Meaning meaning = meanings.of(phrase);
        if (phrase.before() == Role.GROUP_END && (isStage(meaning) || isAnotherMatter(meaning))) {
            discourse.leaveAmong();
        }
        discourse.hear(phrase);
        if (meanings.namesAnotherOffice(phrase)) {
            discourse.isOfAnotherOffice();
        }
        Optional<Topic> frame = framing.read(phrase);
        frame.ifPresent(discourse::amongAll);
        discourse.calendar().read(phrase.lead());
        if (phrase.hasQuantity()) {
            figure(position, phrase, meaning);
        } else {
            state(denialReader.read(phrase), sentence);
            carryIn(phrase, meaning);
            leavePending(phrase, meaning);
        }
        discourse.calendar().read(phrase.tail());
        if (phrase.depth() == 0 && (frame.isEmpty() || meaning.isExplicit())) {
            discourse.isAbout(meaning);
        }
    }

    private void figure(int position, Phrase phrase, Meaning meaning) {
        Figure figure = figureReader.read(position, phrase, meaning);
        if (figure.topics().stream().anyMatch(Topic::isCarriedIn)) {
            if (including(phrase)) {
                figure = figure.with(figure.scope().and(carriedInto(phrase)));
            } else {
                discourse.doubtProcessed(isStage(meaning));
            }
        }
        discourse.add(figure);
        if (figure.topics().stream().anyMatch(topic -> topic.isPartOfAnother() && topic.takesCarriedIn())) {
            discourse.hasApplicants();
        }
        if (phrase.depth() == 0) {
            discourse.leavePending(Optional.empty());
        }
    }

    /** "Of which carried over": the figure before has them in it. */
    private Scope carriedInto(Phrase phrase) {
        Optional<Figure> total = discourse.total();
        if (total.isEmpty() || total.get().topics().stream().noneMatch(Topic::takesCarriedIn)) {
            return Scope.UNCLEAR;
        }
        Scope known = isSaidToBeAmong(phrase) ? Scope.WITH_CARRIED_IN : Scope.UNCLEAR;
        discourse.replace(total.get(), total.get().with(total.get().scope().and(known)));
        return Scope.WHOLE;
    }

    /** "Besides" and "without" say the opposite; behind a semicolon it is told beside the items. */
    private boolean including(Phrase phrase) {
        boolean isExcluded = phrase.leadHas(Role.REST) || phrase.leadHas(Role.SCOPE);
        return !isExcluded
                && (phrase.depth() > 0
                        || phrase.leadHas(Role.INCLUDING)
                        || phrase.leadHas(Role.AMONG)
                        || discourse.isAmong() && phrase.before() != Role.GROUP_END);
    }

    /** Not where items of another kind stand between it and the words "among them": it may be told beside them. */
    private boolean isSaidToBeAmong(Phrase phrase) {
        List<Figure> figures = discourse.figures();
        return phrase.depth() > 0
                || phrase.leadHas(Role.INCLUDING)
                || phrase.leadHas(Role.AMONG)
                || figures.isEmpty()
                || discourse
                        .whole()
                        .filter(whole -> whole == figures.get(figures.size() - 1))
                        .isPresent()
                || figures.get(figures.size() - 1).isTotal();
    }

    private void carryIn(Phrase phrase, Meaning meaning) {
        boolean isCarriedIn = meaning.acts().stream()
                .anyMatch(act -> discourse.matters().stream().anyMatch(matter -> grammar.topics()
                        .of(matter, act)
                        .filter(Topic::isCarriedIn)
                        .isPresent()));
        if (!isCarriedIn) {
            return;
        }
        if (!including(phrase)) {
            discourse.doubtProcessed(isStage(meaning));
            return;
        }
        if (discourse.pending().isPresent()) {
            discourse.narrowPending(Scope.WITH_CARRIED_IN);
        } else {
            carriedInto(phrase);
        }
    }

    private void leavePending(Phrase phrase, Meaning meaning) {
        if (phrase.depth() > 0) {
            return;
        }
        boolean isOpen = meaning.isExplicit()
                && !meaning.acts().isEmpty()
                && !phrase.has(Role.DENIAL)
                && !phrase.has(Role.RULE)
                && !phrase.has(Role.ATTRIBUTE);
        discourse.leavePending(isOpen ? Optional.of(meaning) : Optional.empty());
    }

    private boolean isAnotherMatter(Meaning meaning) {
        return meaning.isExplicit()
                && discourse
                        .whole()
                        .filter(whole -> !whole.meaning().matters().containsAll(meaning.matters()))
                        .isPresent();
    }

    private boolean isStage(Meaning meaning) {
        return meaning.acts().stream().anyMatch(act -> (meaning.isExplicit() ? meaning.matters() : discourse.matters())
                .stream().anyMatch(matter -> grammar.topics()
                        .of(matter, act)
                        .filter(Topic::isStage)
                        .isPresent()));
    }

    private void state(Figure figure, Sentence sentence) {
        if (figure.sense() != Sense.COUNT || figure.value().isEmpty()) {
            return;
        }
        for (Topic topic : figure.topics()) {
            statements.add(new Statement.Count(
                    topic.key(),
                    figure.value().get(),
                    figure.step(),
                    false,
                    figure.scope(),
                    span(figure.start(), figure.end()),
                    span(sentence.start(), sentence.end())));
        }
    }

    private void state(DenialReader.Denial denial, Sentence sentence) {
        for (Topic topic : denial.topics()) {
            statements.add(new Statement.Count(
                    topic.key(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    true,
                    denial.scope(),
                    span(denial.start(), denial.end()),
                    span(sentence.start(), sentence.end())));
        }
    }

    private Span span(int start, int end) {
        return new Span(part, text.start(start), text.end(end));
    }
}
