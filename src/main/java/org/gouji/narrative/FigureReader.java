package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.narrative.Figure.Sense;

/** Finds out what the quantity of a phrase counts, and how much of it. */
final class FigureReader {

    static final String CASES = "cases";
    private static final String PERSONS = "persons";

    private final Grammar grammar;
    private final Discourse discourse;

    FigureReader(Grammar grammar, Discourse discourse) {
        this.grammar = grammar;
        this.discourse = discourse;
    }

    Figure read(int position, Phrase phrase, Meaning stated) {
        Sense sense = sense(phrase);
        Meaning meaning = implied(position, phrase, stated);
        List<Topic> topics = sense == Sense.COUNT ? topics(phrase, meaning) : List.of();
        Token quantity = phrase.figure();
        return new Figure(
                position,
                phrase,
                sense,
                meaning,
                topics,
                topics.isEmpty()
                        ? unknownScope(phrase)
                        : scope(phrase, meaning, topics).and(discourse.pendingScope()),
                quantity.number().map(number -> plain(number.multiply(unit(quantity, topics)))),
                quantity.number()
                        .map(number -> plain(unit(quantity, topics).movePointLeft(Math.max(0, number.scale()))))
                        .orElse(BigDecimal.ZERO),
                Math.min(stated.start(), quantity.start()),
                Math.max(stated.end(), quantity.end()));
    }

    private Sense sense(Phrase phrase) {
        List<Token> lead = phrase.lead();
        boolean isCompared = Phrase.has(lead, Role.COMPARED);
        boolean isChange = Phrase.has(lead, Role.RISE)
                || Phrase.has(lead, Role.FALL)
                || isCompared && Phrase.has(lead, Role.OR_SO);
        if (isChange) {
            return Sense.CHANGE;
        }
        return isCompared ? Sense.BEFORE : Sense.COUNT;
    }

    /** With the matters and acts that the phrase leaves out because they were named before. */
    private Meaning implied(int position, Phrase phrase, Meaning meaning) {
        if (meaning.isExplicit()) {
            return meaning.acts().isEmpty() ? listed(position, phrase, meaning) : meaning;
        }
        if (meaning.isOther()) {
            return meaning;
        }
        Meaning implied = unnamed(phrase, meaning);
        return discourse.isDoubted() ? implied.uncertain() : implied;
    }

    private Meaning unnamed(Phrase phrase, Meaning meaning) {
        Optional<String> bare = phrase.tokens().stream()
                .filter(token -> token.is(Role.BARE_MATTER))
                .map(Token::key)
                .findFirst();
        if (bare.isPresent()) {
            return bare(meaning, bare.get());
        }
        if (!meaning.acts().isEmpty()) {
            return meaning.about(discourse.matters());
        }
        return meaning.isCertain() ? discourse.pending().orElse(meaning) : meaning;
    }

    /** One act may govern a list: "published 12 licences, 8 penalties". */
    private Meaning listed(int position, Phrase phrase, Meaning meaning) {
        List<Figure> figures = discourse.figures();
        boolean isListed = !figures.isEmpty()
                && !phrase.has(Role.AMONG)
                && (phrase.before() == Role.LISTING || phrase.before() == Role.CLAUSE_END)
                && figures.get(figures.size() - 1).position() == position - 1;
        if (!isListed) {
            return meaning;
        }
        Figure last = figures.get(figures.size() - 1);
        Meaning governed = meaning.with(last.meaning().acts());
        boolean isGoverned = last.sense() == Sense.COUNT
                && (last.topics().isEmpty()
                        || !named(governed, grammar.isMoney(phrase.figure())).isEmpty());
        return isGoverned ? governed : meaning;
    }

    private Meaning bare(Meaning meaning, String matter) {
        if (discourse.isAboutNothing()) {
            return meaning.about(List.of(matter)).uncertain();
        }
        return meaning.about(discourse.matters().contains(matter) ? List.of(matter) : List.of());
    }

    private List<Topic> topics(Phrase phrase, Meaning meaning) {
        boolean isNoStatement = discourse.isConditional() || phrase.has(Role.RULE) || phrase.leadHas(Role.DENIAL);
        Token quantity = phrase.figure();
        boolean isMoney = grammar.isMoney(quantity);
        boolean isCounter =
                isMoney || quantity.key().equals(CASES) || quantity.key().equals(PERSONS);
        if (isNoStatement || !isCounter || meaning.isOther()) {
            return List.of();
        }
        return counted(phrase, meaning, named(meaning, isMoney));
    }

    private List<Topic> named(Meaning meaning, boolean isMoney) {
        List<Topic> named = new ArrayList<>(2);
        for (String matter : meaning.matters()) {
            List<String> acts = meaning.acts().isEmpty() ? List.of("") : meaning.acts();
            for (String act : acts) {
                grammar.topics()
                        .of(matter, act, isMoney)
                        .filter(topic -> !named.contains(topic))
                        .ifPresent(named::add);
            }
        }
        return named;
    }

    /** Of the topics that the words name, those that the number counts. */
    private List<Topic> counted(Phrase phrase, Meaning meaning, List<Topic> named) {
        if (named.size() < 2) {
            return isAmbiguous(meaning, named) ? List.of() : named;
        }
        List<Topic> stages = named.stream().filter(Topic::isStage).toList();
        List<Topic> special = named.stream().filter(topic -> !topic.isStage()).toList();
        if (special.isEmpty()) {
            return stages;
        }
        if (!stages.isEmpty() && meaning.isListed()) {
            return List.of();
        }
        boolean isPaired = phrase.leadHas(Role.CONSISTS) || phrase.leadHas(Role.SEVERALLY);
        if (special.size() > 1 && isPaired && !isZero(phrase)) {
            return List.of();
        }
        boolean isOfEach = special.size() < 2 || isZero(phrase) || phrase.leadHas(Role.EACH) || !isKind(special);
        return isOfEach ? special : List.of();
    }

    private boolean isAmbiguous(Meaning meaning, List<Topic> named) {
        return !meaning.isExplicit() && isKind(named) && named.get(0).isDispute() && discourse.isAmbiguous();
    }

    private static boolean isKind(List<Topic> topics) {
        return topics.stream().anyMatch(Topic::isPartOfAnother);
    }

    private static boolean isZero(Phrase phrase) {
        return phrase.value().filter(value -> value.signum() == 0).isPresent();
    }

    /** A figure of which it is not known what it counts still limits what follows it. */
    private Scope unknownScope(Phrase phrase) {
        return discourse.calendar().scope().and(discourse.scope()).and(phrase.depth() > 0 ? Scope.PART : Scope.WHOLE);
    }

    private Scope scope(Phrase phrase, Meaning meaning, List<Topic> topics) {
        Scope scope = Scope.WHOLE;
        for (Topic topic : topics) {
            scope = scope.and(scope(topic));
        }
        boolean isSum = topics.size() > 1
                && !topics.stream().allMatch(Topic::isStage)
                && !isZero(phrase)
                && !phrase.leadHas(Role.EACH);
        boolean isUnclear = isSum
                || !meaning.isCertain()
                || phrase.figure().key().equals(PERSONS)
                || phrase.figure().isApproximate()
                || startsWith(phrase.tail(), Role.OR_SO)
                || phrase.has(Role.SEVERALLY);
        return scope.and(discourse.scope()).and(isUnclear ? Scope.UNCLEAR : Scope.WHOLE);
    }

    private Scope scope(Topic topic) {
        Calendar calendar = discourse.calendar();
        Scope time = topic.isStock() ? calendar.scopeOfStock() : calendar.scope();
        boolean isUntil = discourse.isUntil() && !topic.isStock();
        boolean isElsewhere = topic.isDispute() && !discourse.isDisclosure();
        return time.and(isUntil || isElsewhere ? Scope.UNCLEAR : Scope.WHOLE).and(share(topic));
    }

    /** What it takes from the figure that it is a part of. */
    private Scope share(Topic topic) {
        if (topic.isPartOfAnother()) {
            return discourse.isAmong() || topic.takesCarriedIn() ? ofWhole(topic) : beside(topic);
        }
        if (!discourse.isAmong() || topic.isCarriedIn()) {
            return Scope.WHOLE;
        }
        return topic.isStock() ? Scope.WHOLE : Scope.PART;
    }

    /** Listed under a figure with "among them". */
    private Scope ofWhole(Topic topic) {
        Optional<Figure> whole = topic.takesCarriedIn() ? discourse.total() : discourse.whole();
        boolean isOutcomeOfAll = !topic.takesCarriedIn()
                && !topic.isDispute()
                && discourse
                        .allOf()
                        .filter(all -> all.isStage() && !all.takesCarriedIn())
                        .isPresent();
        if (whole.isEmpty() && isOutcomeOfAll) {
            return beside(topic);
        }
        if (whole.isEmpty() || whole.get().topics().isEmpty()) {
            return Scope.UNCLEAR;
        }
        boolean isOfStage = whole.get().topics().stream().anyMatch(Topic::takesCarriedIn);
        if (topic.takesCarriedIn()) {
            return isOfStage ? whole.get().scope() : Scope.UNCLEAR;
        }
        Scope scope = whole.get().scope();
        return beside(topic).and(scope == Scope.WITH_CARRIED_IN ? Scope.WHOLE : scope);
    }

    /** Named beside other figures. */
    private Scope beside(Topic topic) {
        return discourse.isAfterApplicants() && !topic.takesCarriedIn() ? Scope.UNCLEAR : Scope.WHOLE;
    }

    private static boolean startsWith(List<Token> tokens, Role role) {
        return !tokens.isEmpty() && tokens.get(0).is(role);
    }

    /** What one of the quantity is in the unit of its topic. */
    private BigDecimal unit(Token quantity, List<Topic> topics) {
        return topics.stream()
                .findFirst()
                .flatMap(Topic::unit)
                .map(unit -> Objects.requireNonNull(grammar.units().get(quantity.key()))
                        .divide(unit))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
