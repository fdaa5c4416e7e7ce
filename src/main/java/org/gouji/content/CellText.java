package org.gouji.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.Notation;
import org.gouji.form.ValueKind;

/** Reads the text of one cell, by the form's notation. What it cannot read with certainty it calls unreadable. */
public final class CellText {

    /** A number longer than this is no figure of the form; its digits are likely glued together. */
    public static final int MOST_DIGITS = 15;

    public static final int MOST_DECIMALS = 6;

    private static final String SPACES = "[\\s\\p{Z}\\u200B\\uFEFF]+";
    private static final Pattern SPACE = Pattern.compile(SPACES);
    private static final Pattern SPACE_BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])" + SPACES + "(?=[0-9])");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern FIGURE =
            Pattern.compile("(?<sign>[+-]?)(?<digits>[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?");

    private final Notation notation;
    private final Set<String> blanks;

    public CellText(Notation notation) {
        this.notation = notation;
        this.blanks = notation.blanks().stream()
                .map(blank -> squeeze(blank).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public CellValue read(ValueKind kind, String text) {
        if (isPlainNumber(text)) {
            return new CellValue.Number(new BigDecimal(text), asWritten(new BigDecimal(text), text));
        }
        String squeezed = squeeze(text);
        if (squeezed.isEmpty()) {
            return CellValue.BLANK;
        }
        if (blanks.contains(squeezed.toLowerCase(Locale.ROOT))) {
            return new CellValue.Blank(text.strip());
        }
        if (hasNumberSign(text)) {
            return new CellValue.Unreadable(text);
        }
        return number(kind, squeezed)
                .<CellValue>map(value -> new CellValue.Number(value, asWritten(value, text)))
                .orElseGet(() -> new CellValue.Unreadable(text));
    }

    /** Digits and nothing else: most cells. */
    private static boolean isPlainNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The unit that is written into a cell's text, if there is one. */
    public Optional<String> unit(String text) {
        String squeezed = squeeze(text);
        return longest(notation.amountUnits().keySet().stream()
                        .filter(squeezed::endsWith)
                        .toList())
                .or(() -> longest(notation.countUnits().stream()
                        .filter(squeezed::endsWith)
                        .toList()));
    }

    /** Whether the text, but for spaces, widths and thousands commas, is the number as one would type it. */
    public boolean isPlain(String text, BigDecimal value) {
        String digits = squeeze(text).replace(",", "");
        String unsigned = digits.startsWith("+") ? digits.substring(1) : digits;
        return unsigned.equals(value.toPlainString());
    }

    private Optional<BigDecimal> number(ValueKind kind, String squeezed) {
        Optional<BigDecimal> value =
                switch (kind) {
                    case COUNT -> figure(withoutUnit(squeezed, notation.countUnits()));
                    case SIGNED_COUNT -> figure(withSign(withoutUnit(squeezed, notation.countUnits())));
                    case AMOUNT, AMOUNT_WITH_UNIT -> amount(squeezed);
                };
        return value.filter(figure -> figure.stripTrailingZeros().scale() <= MOST_DECIMALS
                && figure.precision() - figure.scale() <= MOST_DIGITS);
    }

    private Optional<BigDecimal> amount(String squeezed) {
        Optional<String> unit = longest(notation.amountUnits().keySet().stream()
                .filter(squeezed::endsWith)
                .toList());
        if (unit.isEmpty()) {
            return figure(squeezed);
        }
        BigDecimal one = notation.amountUnits().getOrDefault(unit.get(), BigDecimal.ONE);
        return figure(squeezed.substring(0, squeezed.length() - unit.get().length()))
                .map(one::multiply);
    }

    private static Optional<BigDecimal> figure(String text) {
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.matches() || digits(text) > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static String withoutUnit(String text, List<String> units) {
        return longest(units.stream().filter(text::endsWith).toList())
                .map(unit -> text.substring(0, text.length() - unit.length()))
                .orElse(text);
    }

    private String withSign(String text) {
        return strip(text, notation.increases())
                .map(rest -> "+" + rest)
                .or(() -> strip(text, notation.decreases()).map(rest -> "-" + rest))
                .orElse(text);
    }

    private static Optional<String> strip(String text, List<String> words) {
        return longest(words.stream().filter(text::startsWith).toList()).map(word -> text.substring(word.length()));
    }

    private static Optional<String> longest(List<String> words) {
        return words.stream().reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    private static String asWritten(BigDecimal value, String text) {
        String written = text.strip();
        return written.equals(new CellValue.Number(value, "").value().toPlainString()) ? "" : written;
    }

    /** A raised or circled number is a footnote's mark; folded, it would become a digit of the figure. */
    private static boolean hasNumberSign(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
    }

    /** Without spaces. One between digits may part thousands, as a comma does, but never glues two figures together. */
    private static String squeeze(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String grouped = SPACE_BETWEEN_DIGITS.matcher(folded).replaceAll(",");
        return DASH.matcher(SPACE.matcher(grouped).replaceAll("")).replaceAll("-");
    }
}
