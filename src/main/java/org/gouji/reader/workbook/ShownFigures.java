package org.gouji.reader.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.source.Remark.Kind;

/** Writes stored numbers as a sheet shows them, unless that would change the figure. Of one reading. */
final class ShownFigures {

    /** Excel keeps this many digits; what follows comes from the arithmetic of the machine. */
    private static final MathContext KEPT = new MathContext(15);

    private static final int LONGEST_PATTERN = 255;
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?|[+-]?\\.\\d+");
    private static final Pattern QUOTED_WORD = Pattern.compile("\"([^\"a-zA-Z]*)\"");
    private static final Properties CHINESE_FORMATS = read();

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean since1904;

    /** @param since1904 whether days are counted from 1904 instead of 1900 */
    ShownFigures(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The format of a number that is not defined in the file itself. */
    static String builtIn(int format) {
        String chinese = CHINESE_FORMATS.getProperty(Integer.toString(format));
        if (chinese != null) {
            return chinese;
        }
        String builtIn = format >= 0 && format < 50 ? BuiltinFormats.getBuiltinFormat(format) : null;
        return builtIn == null ? CellLook.PLAIN.pattern() : builtIn;
    }

    Content content(BigDecimal stored, CellLook look) {
        BigDecimal kept = stored.round(KEPT).stripTrailingZeros();
        String exact = (kept.scale() < 0 ? kept.setScale(0) : kept).toPlainString();
        if (look.format() == 0 || look.pattern().length() > LONGEST_PATTERN) {
            return Content.of(exact);
        }
        String shown = shown(kept, look);
        if (isDate(look)) {
            return shown.isBlank() ? Content.of(exact).saying(Kind.SHOWN_DIFFERENTLY, shown) : Content.of(shown);
        }
        boolean same =
                figure(shown).filter(figure -> figure.compareTo(kept) == 0).isPresent();
        return same ? Content.of(shown) : Content.of(exact).saying(Kind.SHOWN_DIFFERENTLY, shown);
    }

    private static boolean isDate(CellLook look) {
        try {
            return DateUtil.isADateFormat(look.format(), look.pattern());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private String shown(BigDecimal stored, CellLook look) {
        if (stored.signum() == 0 && hidesNought(look.pattern())) {
            return "";
        }
        try {
            return formatter
                    .formatRawCellContents(stored.doubleValue(), look.format(), unquoted(look), since1904)
                    .strip();
        } catch (RuntimeException e) {
            // a pattern that the library cannot follow
            return "";
        }
    }

    /** The third of the four parts is for nought; the library takes an empty one for none. */
    private static boolean hidesNought(String pattern) {
        String[] parts = pattern.split(";", -1);
        return parts.length >= 3 && parts[2].isBlank();
    }

    /** The library would show the quotation marks around the words of a date. */
    private static String unquoted(CellLook look) {
        return isDate(look) ? QUOTED_WORD.matcher(look.pattern()).replaceAll("$1") : look.pattern();
    }

    /** The only figure in a text. */
    private static Optional<BigDecimal> figure(String shown) {
        Matcher matcher = FIGURE.matcher(shown);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal figure = new BigDecimal(matcher.group().replace(",", ""));
        boolean isPart = shown.contains("%") || shown.contains("/") || matcher.find();
        return isPart ? Optional.empty() : Optional.of(figure);
    }

    private static Properties read() {
        Properties formats = new Properties();
        try (InputStream in = Objects.requireNonNull(ShownFigures.class.getResourceAsStream("formats.properties"))) {
            formats.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formats;
    }
}
