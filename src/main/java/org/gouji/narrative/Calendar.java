package org.gouji.narrative;

import java.util.List;

/** The time that a sentence speaks about, as far as it has been read. */
final class Calendar {

    private static final int DECEMBER = 12;

    private final int reportYear;
    private boolean isOtherYear;
    private boolean isDoubtful;
    private boolean hasStart;
    private boolean hasEnd;
    private boolean hasPart;

    Calendar(int reportYear) {
        this.reportYear = reportYear;
    }

    /** A sentence that names no time may still be about the year of the one before. */
    void nextSentence() {
        isDoubtful |= isOtherYear;
        isOtherYear = false;
        forgetMonths();
    }

    void nextParagraph() {
        isOtherYear = false;
        isDoubtful = false;
        forgetMonths();
    }

    void read(List<Token> tokens) {
        if (Phrase.has(tokens, Role.COMPARED)) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.role()) {
                case YEAR -> year(token);
                case LAST_YEAR -> isOtherYear = true;
                case THIS_YEAR -> thisYear();
                case MONTH -> month(token);
                default -> {}
            }
        }
    }

    boolean isReportYear(Token year) {
        return year.isNumber(reportYear);
    }

    boolean isYearBefore(Token year) {
        return year.isNumber(reportYear - 1);
    }

    Scope scope() {
        if (isOtherYear) {
            return Scope.OTHER_YEAR;
        }
        boolean isPart = hasPart || hasStart != hasEnd;
        if (isPart) {
            return Scope.PART;
        }
        return isDoubtful ? Scope.UNCLEAR : Scope.WHOLE;
    }

    /** Of what is counted at the end of the year. */
    Scope scopeOfStock() {
        return hasEnd && !hasPart && !isOtherYear ? Scope.WHOLE : scope();
    }

    private void year(Token token) {
        isOtherYear = !isReportYear(token);
        isDoubtful = false;
    }

    private void thisYear() {
        isOtherYear = false;
        isDoubtful = false;
        forgetMonths();
    }

    private void month(Token month) {
        if (month.isNumber(1)) {
            hasStart = true;
        } else if (month.isNumber(DECEMBER)) {
            hasEnd = true;
        } else {
            hasPart = true;
        }
    }

    private void forgetMonths() {
        hasStart = false;
        hasEnd = false;
        hasPart = false;
    }
}
