package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.PageMark;
import org.gouji.form.Notation;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** Cuts lines into words and values. */
final class LineTokens {

    /** Longer lines are prose; there is nothing of a table in them. */
    private static final int LONGEST_LINE = 400;

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final String POINT = "[.\\N{FULLWIDTH FULL STOP}\\N{IDEOGRAPHIC COMMA}]";
    private static final Pattern BEFORE_LABEL = Pattern.compile(
            "(?<value>\\p{Nd}+?)(?<label>(?:\\p{Nd}" + POINT + ")?\\p{IsHan}.*|\\p{Ps}\\p{IsHan}\\p{Pe}.+)");
    private static final Pattern BEHIND_LABEL =
            Pattern.compile("(?<label>.*[\\p{IsHan}\\p{Pe}\\p{Pf}\"])(?<value>\\p{Nd}+)");
    private static final Pattern BRACKETED_NUMBER = Pattern.compile("(?<=.{2})(?=\\p{Ps}[\\p{IsHan}0-9]{1,2}\\p{Pe})");

    private final LineWords words;
    private final Pattern value;
    private final Set<String> blanks;
    private final Set<String> units;
    private final Set<String> signs;

    LineTokens(LineWords words, Notation notation) {
        this.words = words;
        this.blanks = folded(notation.blanks());
        this.units = Stream.concat(
                        folded(notation.countUnits()).stream(),
                        folded(notation.amountUnits().keySet()).stream())
                .collect(Collectors.toSet());
        this.signs = Stream.concat(folded(notation.increases()).stream(), folded(notation.decreases()).stream())
                .collect(Collectors.toSet());
        this.value = Pattern.compile("(?:" + any(signs) + ")?[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:" + any(units) + ")?");
    }

    private static Set<String> folded(Collection<String> texts) {
        return texts.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String any(Set<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    List<LineToken> of(List<Block> blocks) {
        List<LineToken> tokens = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String text = block instanceof Line printed
                    ? printed.text()
                    : block instanceof Paragraph paragraph ? paragraph.text() : null;
            if (text == null || block instanceof Grid) {
                continue;
            }
            for (String part : text.split("\\R", -1)) {
                line++;
                if (part.length() <= LONGEST_LINE && !PageMark.is(part)) {
                    read(part, i, line, block.origin(), tokens);
                }
            }
        }
        return tokens;
    }

    private void read(String text, int block, int line, Origin origin, List<LineToken> tokens) {
        String[] fields = text.split("\t", -1);
        if (text.isBlank()) {
            tokens.add(new LineToken(LineToken.Kind.EMPTY, block, line, "", "", fields.length, origin));
            return;
        }
        int gap = 0;
        boolean hasBefore = false;
        for (String field : fields) {
            if (field.isBlank()) {
                gap++;
                continue;
            }
            if (gap > 0 && hasBefore) {
                tokens.add(new LineToken(LineToken.Kind.EMPTY, block, line, "", "", gap, origin));
            }
            if (fields.length > 1 && isValue(Folding.fold(field))) {
                tokens.add(LineToken.of(LineToken.Kind.VALUE, block, line, field.strip(), origin));
            } else {
                words(field, block, line, origin, tokens);
            }
            gap = 0;
            hasBefore = true;
        }
    }

    private void words(String field, int block, int line, Origin origin, List<LineToken> tokens) {
        Matcher matcher = WORD.matcher(field);
        String sign = "";
        while (matcher.find()) {
            String word = sign + matcher.group();
            sign = "";
            if (isUnit(word, line, tokens)) {
                LineToken before = tokens.remove(tokens.size() - 1);
                tokens.add(LineToken.of(LineToken.Kind.VALUE, block, line, before.text() + " " + word, origin));
            } else if (signs.contains(Folding.fold(word))) {
                sign = word;
            } else {
                word(word, block, line, origin, tokens);
            }
        }
        if (!sign.isEmpty()) {
            word(sign, block, line, origin, tokens);
        }
    }

    private boolean isUnit(String word, int line, List<LineToken> tokens) {
        if (tokens.isEmpty() || !units.contains(Folding.fold(word))) {
            return false;
        }
        LineToken last = tokens.get(tokens.size() - 1);
        return last.is(LineToken.Kind.VALUE) && last.line() == line && !blanks.contains(last.folded());
    }

    private void word(String word, int block, int line, Origin origin, List<LineToken> tokens) {
        if (isValue(Folding.fold(word))) {
            tokens.add(LineToken.of(LineToken.Kind.VALUE, block, line, word, origin));
            return;
        }
        Matcher before = BEFORE_LABEL.matcher(word);
        if (before.matches() && isLabel(before.group("label")) && isMoreThanNumber(before)) {
            tokens.add(LineToken.of(LineToken.Kind.VALUE, block, line, before.group("value"), origin));
            word(before.group("label"), block, line, origin, tokens);
            return;
        }
        Matcher behind = BEHIND_LABEL.matcher(word);
        if (behind.matches() && isEndOfLabel(behind.group("label"))) {
            word(behind.group("label"), block, line, origin, tokens);
            tokens.add(LineToken.of(LineToken.Kind.VALUE, block, line, behind.group("value"), origin));
            return;
        }
        for (String part : BRACKETED_NUMBER.split(word)) {
            tokens.add(LineToken.of(LineToken.Kind.WORD, block, line, part, origin));
        }
    }

    /** One digit directly before a label is the label's number. */
    private static boolean isMoreThanNumber(Matcher before) {
        return before.group("value").length() > 1
                || !Character.isIdeographic(before.group("label").codePointAt(0));
    }

    private boolean isLabel(String text) {
        return words.isBeginning(Folding.fold(text))
                || !words.meanings(Folding.fold(text)).isEmpty();
    }

    private boolean isEndOfLabel(String text) {
        return words.isPiece(Folding.fold(text))
                || !words.meanings(Folding.fold(text)).isEmpty();
    }

    private boolean isValue(String folded) {
        return blanks.contains(folded) || value.matcher(folded).matches();
    }
}
