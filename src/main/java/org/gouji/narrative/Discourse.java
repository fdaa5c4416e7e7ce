package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text is about where it is being read: what a reader keeps in mind from phrase to phrase. */
final class Discourse {

    private final Calendar calendar;
    private final Set<String> disclosureMatters;
    private final List<String> sectionMatters;
    private final boolean isAboutDisputes;

    // of the paragraph
    private List<String> matters;
    private boolean isOther;
    private boolean isDoubted;
    private Optional<Figure> total = Optional.empty();

    // of the sentence
    private final List<Figure> figures = new ArrayList<>();
    private boolean isConditional;
    private boolean isUntil;
    private boolean isProcessedDoubted;
    private boolean isAmong;
    private Optional<Topic> amongAll = Optional.empty();
    private boolean isDisclosure;
    private Optional<Figure> whole = Optional.empty();
    private Scope scope = Scope.WHOLE;
    private Optional<Meaning> pending = Optional.empty();
    private Scope pendingScope = Scope.WHOLE;

    // of the part of the sentence up to a semicolon
    private final List<String> groupMatters = new ArrayList<>();
    private Scope groupScope = Scope.WHOLE;
    private boolean hasApplicants;
    private Optional<Outside> outside = Optional.empty();

    /** What held before a bracket was opened. */
    private record Outside(boolean isAmong, Optional<Figure> whole, Scope groupScope, boolean hasApplicants) {}

    /**
     * @param disclosureMatters those that only arise from the disclosure of information
     * @param sectionMatters what each paragraph is about from its start
     * @param isAboutDisputes whether disputes are over disclosure even where no word says so
     */
    Discourse(Calendar calendar, Set<String> disclosureMatters, List<String> sectionMatters, boolean isAboutDisputes) {
        this.calendar = calendar;
        this.disclosureMatters = disclosureMatters;
        this.sectionMatters = sectionMatters;
        this.isAboutDisputes = isAboutDisputes;
        this.matters = sectionMatters;
    }

    void startSentence() {
        figures.clear();
        isConditional = false;
        isUntil = false;
        isProcessedDoubted = false;
        isAmong = false;
        amongAll = Optional.empty();
        isDisclosure = isAboutDisputes || !isOther && isAboutDisclosure();
        whole = total;
        scope = Scope.WHOLE;
        leavePending(Optional.empty());
        startGroup();
        calendar.nextSentence();
    }

    void startGroup() {
        groupMatters.clear();
        groupScope = Scope.WHOLE;
        hasApplicants = false;
        outside = Optional.empty();
    }

    void startParagraph() {
        matters = sectionMatters;
        isOther = false;
        isDoubted = false;
        total = Optional.empty();
        calendar.nextParagraph();
    }

    /** Takes in the words of a phrase that narrow what is counted from there on. */
    void hear(Phrase phrase) {
        bracket(phrase.depth());
        List<Token> tokens = phrase.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.role()) {
                case CONDITION -> isConditional = true;
                case AMONG, ATTRIBUTE, REST -> among();
                case DISCLOSURE -> isDisclosure = true;
                case UNTIL -> isUntil = true;
                case SCOPE -> narrow(Scope.valueOf(token.key()));
                case DOUBT -> doubt();
                case CHANNEL -> channel(tokens);
                default -> {}
            }
        }
    }

    /** What a bracket says about the words before it does not narrow those behind it. */
    private void bracket(int depth) {
        if (depth > 0 && outside.isEmpty()) {
            outside = Optional.of(new Outside(isAmong, whole, groupScope, hasApplicants));
        } else if (depth == 0 && outside.isPresent()) {
            isAmong = outside.get().isAmong();
            whole = outside.get().whole();
            groupScope = outside.get().groupScope();
            hasApplicants = outside.get().hasApplicants();
            outside = Optional.empty();
        }
    }

    private void among() {
        isAmong = true;
        whole = figures.isEmpty() ? total : Optional.of(figures.get(figures.size() - 1));
    }

    private void narrow(Scope narrower) {
        if (narrower == Scope.PART) {
            groupScope = groupScope.and(narrower);
        } else {
            scope = scope.and(narrower);
        }
    }

    /** Up to the end of the sentence or of the bracket: it may have been the other office's business. */
    void isOfAnotherOffice() {
        if (outside.isPresent()) {
            groupScope = groupScope.and(Scope.UNCLEAR);
        } else {
            scope = scope.and(Scope.UNCLEAR);
        }
    }

    private void doubt() {
        scope = scope.and(Scope.UNCLEAR);
        for (Figure figure : List.copyOf(figures)) {
            replace(figure, figure.with(figure.scope().and(Scope.UNCLEAR)));
        }
    }

    /** Ways that end in "and so on" are all of them. */
    private void channel(List<Token> tokens) {
        if (!Phrase.has(tokens, Role.AND_SO_ON)) {
            groupScope = groupScope.and(Scope.PART);
        }
    }

    void isAbout(Meaning meaning) {
        if (meaning.isExplicit()) {
            matters = meaning.matters();
            isOther = false;
            isDisclosure |= isAboutDisclosure();
            for (String matter : matters) {
                if (!groupMatters.contains(matter)) {
                    groupMatters.add(matter);
                }
            }
        } else if (meaning.isOther()) {
            isOther = true;
        }
    }

    void add(Figure read) {
        Figure figure =
                isProcessedDoubted && isProcessed(read) ? read.with(read.scope().and(Scope.UNCLEAR)) : read;
        figures.add(figure);
        if (figure.meaning().isExplicit()) {
            isDoubted = !figure.meaning().isCertain();
        }
        if (figure.isTotal() && figure.phrase().depth() == 0 && !isAmong) {
            total = Optional.of(figure);
        }
    }

    /** A figure turns out to cover more or less than it seemed to. */
    void replace(Figure figure, Figure by) {
        figures.replaceAll(one -> one == figure ? by : one);
        total = total.map(one -> one == figure ? by : one);
        whole = whole.map(one -> one == figure ? by : one);
    }

    /**
     * What was carried in is told behind what was dealt with, which may have been this year's alone.
     *
     * @param isDealtWith whether it is what was dealt with of it: then what follows may be the rest
     */
    void doubtProcessed(boolean isDealtWith) {
        isProcessedDoubted |= isDealtWith;
        for (Figure figure : List.copyOf(figures)) {
            if (isProcessed(figure)) {
                replace(figure, figure.with(figure.scope().and(Scope.UNCLEAR)));
            }
        }
    }

    private static boolean isProcessed(Figure figure) {
        return figure.topics().stream().anyMatch(topic -> topic.isStage() && !topic.takesCarriedIn());
    }

    void hasApplicants() {
        hasApplicants = true;
    }

    void leavePending(Optional<Meaning> meaning) {
        pending = meaning;
        pendingScope = Scope.WHOLE;
    }

    /** A bracket between what is counted and its number narrows or widens it. */
    void narrowPending(Scope narrower) {
        pendingScope = narrower;
    }

    /** What follows is among all cases of the topic, whether they have been counted or not. */
    void amongAll(Topic topic) {
        amongAll = Optional.of(topic);
    }

    /** A stage named after a semicolon is no longer one of the items before. */
    void leaveAmong() {
        isAmong = false;
        amongAll = Optional.empty();
    }

    private boolean isAboutDisclosure() {
        return matters.stream().anyMatch(disclosureMatters::contains);
    }

    Calendar calendar() {
        return calendar;
    }

    /** What a phrase without a matter of its own is about; nothing when that is not known. */
    List<String> matters() {
        return isOther ? List.of() : matters;
    }

    boolean isAboutNothing() {
        return !isOther && matters.isEmpty();
    }

    /** Whether the matter was last counted with words that may narrow it, such as another office's name. */
    boolean isDoubted() {
        return isDoubted;
    }

    boolean isConditional() {
        return isConditional;
    }

    /** Whether what is counted may have begun before the year. */
    boolean isUntil() {
        return isUntil;
    }

    boolean isAmong() {
        return isAmong;
    }

    boolean isDisclosure() {
        return isDisclosure;
    }

    boolean isAfterApplicants() {
        return hasApplicants;
    }

    /** Whether several matters have been named since the last semicolon. */
    boolean isAmbiguous() {
        return groupMatters.size() > 1;
    }

    Scope scope() {
        return scope.and(groupScope);
    }

    /** The topic all of whose cases others are among. */
    Optional<Topic> allOf() {
        return amongAll;
    }

    /** The figure that others are among. */
    Optional<Figure> whole() {
        return whole;
    }

    /** The last figure of the paragraph that is no part of another. */
    Optional<Figure> total() {
        return total;
    }

    Scope pendingScope() {
        return pendingScope;
    }

    Optional<Meaning> pending() {
        return pending;
    }

    /** Those of the sentence so far. */
    List<Figure> figures() {
        return figures;
    }
}
