package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a text into tokens in one pass, from left to right, always taking the longest. */
final class Lexer {

    /** Characters that make a number part of something longer: a code, a phone number, a range. */
    private static final String TIES = "-~/.*+=#@_&\u2013\u2014\u2015";

    private static final int TEN = 10;

    private final WordTree words;
    private final NumberScript numerals;
    private final FoldedText text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int unknownFrom;

    private Lexer(WordTree words, NumberScript numerals, FoldedText text) {
        this.words = words;
        this.numerals = numerals;
        this.text = text;
    }

    static List<Token> tokens(WordTree words, NumberScript numerals, FoldedText text) {
        Lexer lexer = new Lexer(words, numerals, text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.endUnknown();
        return lexer.tokens;
    }

    private void next() {
        char c = text.at(at);
        if (NumberScript.isArabic(c)) {
            number(Numeral.arabic(text, at));
            return;
        }
        WordTree.Match match = words.longest(text, at);
        if (numerals.isWritten(c)) {
            Numeral numeral = Numeral.written(numerals, text, at);
            if (numeral.end() - at >= match.length()) {
                number(numeral);
                return;
            }
        }
        if (c == FoldedText.PARAGRAPH) {
            add(Word.PARAGRAPH, 1);
        } else if (match.isFound()) {
            add(match.word(), match.length());
        } else {
            at++;
        }
    }

    private void add(Word word, int length) {
        endUnknown();
        tokens.add(Token.of(word, at, at + length));
        moveTo(at + length);
    }

    private void endUnknown() {
        if (unknownFrom < at) {
            tokens.add(Token.of(Word.UNKNOWN, unknownFrom, at));
            unknownFrom = at;
        }
    }

    private void moveTo(int end) {
        at = end;
        unknownFrom = end;
    }

    /** Adds a number with what follows it: a counter, a unit, a mark of dates. */
    private void number(Numeral written) {
        endUnknown();
        Numeral numeral = multiplied(written);
        WordTree.Match orSo = words.longest(text, numeral.end());
        boolean isApproximate = orSo.is(Role.OR_SO);
        int counterAt = numeral.end() + (isApproximate ? orSo.length() : 0);
        WordTree.Match counter = words.longest(text, counterAt);
        boolean isOrdinal = follows(Role.ORDINAL);
        Role role = isOrdinal ? Role.NUMBER : role(counter.word().role(), numeral);
        boolean takesCounter = isOrdinal ? counter.is(Role.COUNTER) : role != Role.NUMBER;
        int end = takesCounter ? counterAt + counter.length() : numeral.end();
        tokens.add(new Token(
                role,
                takesCounter ? counter.word().key() : "",
                at,
                end,
                isTied(numeral) ? Optional.empty() : value(role, counter, numeral),
                isApproximate || follows(Role.APPROXIMATELY) || numeral.isRounded() && counter.is(Role.COUNTER)));
        moveTo(end);
    }

    /** With the unit of numerals that follows the digits, unless it belongs to a unit of money. */
    private Numeral multiplied(Numeral numeral) {
        char unit = text.at(numeral.end());
        boolean isUnit = NumberScript.isArabic(text.at(numeral.end() - 1)) && numerals.value(unit) >= TEN;
        return isUnit && words.longest(text, numeral.end()).length() <= 1
                ? numeral.times(numerals.value(unit))
                : numeral;
    }

    private static Role role(Role after, Numeral numeral) {
        return switch (after) {
            case COUNTER, UNIT -> Role.QUANTITY;
            case PERCENT_MARK -> Role.PERCENT;
            case YEAR_MARK -> numeral.year().isPresent() ? Role.YEAR : Role.DURATION;
            case MONTH_MARK -> Role.MONTH;
            case DAY_MARK -> Role.DAY;
            case DURATION -> Role.DURATION;
            default -> Role.NUMBER;
        };
    }

    private static Optional<BigDecimal> value(Role role, WordTree.Match counter, Numeral numeral) {
        if (role == Role.YEAR) {
            return Optional.of(BigDecimal.valueOf(numeral.year().orElseThrow()));
        }
        boolean isCount = role == Role.QUANTITY && counter.is(Role.COUNTER);
        return isCount && !numeral.isWhole() ? Optional.empty() : numeral.value();
    }

    private boolean follows(Role role) {
        return !tokens.isEmpty() && last(1).is(role) && last(1).end() == at;
    }

    /** Whether it is the rest of a longer number, a code or the end of a range. */
    private boolean isTied(Numeral numeral) {
        char before = text.at(at - 1);
        if (isTie(text.at(numeral.end())) && NumberScript.isArabic(text.at(numeral.end() + 1))) {
            return true;
        }
        if (isTie(before) || before == ',' && NumberScript.isArabic(text.at(at - 2))) {
            return !text.isParted(at);
        }
        return tokens.size() > 1 && last(1).is(Role.TO) && last(2).is(Role.NUMBER);
    }

    private static boolean isTie(char c) {
        return TIES.indexOf(c) >= 0 || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private Token last(int back) {
        return tokens.get(tokens.size() - back);
    }
}
