package org.gouji.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Writes a number in one of the ways that Word names. A way that is not known is written with digits. */
final class Numerals {

    /** For each way of writing: its words, parted by spaces. */
    private static final Properties WORDS = read();

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LARGEST_COUNTED = 9999;

    private Numerals() {}

    static String written(String format, int number) {
        String digits = Integer.toString(number);
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + digits : digits;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(number, 0x2460, 20);
            case "decimalEnclosedParen" -> sign(number, 0x2474, 20);
            case "decimalEnclosedFullstop" -> sign(number, 0x2488, 20);
            case "ideographEnclosedCircle" -> sign(number, 0x3280, 10);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            default -> inWords(WORDS.getProperty("same." + format, format), number);
        };
    }

    private static String inWords(String format, int number) {
        String[] cycle = words(format, "cycle");
        if (number > 0 && number <= cycle.length) {
            return cycle[number - 1];
        }
        String[] digits = words(format, "digits");
        String[] units = words(format, "units");
        if (digits.length != 10 || number < 0 || number > LARGEST_COUNTED) {
            return Integer.toString(number);
        }
        return units.length == 0 ? spelt(digits, number) : counted(digits, units, number);
    }

    private static String spelt(String[] digits, int number) {
        StringBuilder spelt = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> spelt.append(digits[digit - '0']));
        return spelt.toString();
    }

    /** Each digit with its unit; noughts inside are said once, those at the end not at all. */
    private static String counted(String[] digits, String[] units, int number) {
        String figures = Integer.toString(number);
        StringBuilder counted = new StringBuilder();
        boolean nought = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int power = figures.length() - 1 - i;
            if (digit == 0) {
                nought = true;
                continue;
            }
            counted.append(nought ? digits[0] : "");
            nought = false;
            boolean bareTen = power == 1 && digit == 1 && i == 0;
            counted.append(bareTen ? "" : digits[digit]).append(power == 0 ? "" : units[power - 1]);
        }
        return counted.isEmpty() ? digits[0] : counted.toString();
    }

    private static String sign(int number, int first, int most) {
        return number >= 1 && number <= most ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                roman.append(ROMAN_SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** After the last letter comes the first one doubled. */
    private static String letters(int number, char first) {
        int times = (number - 1) / 26 + 1;
        return number < 1 || times > 10
                ? Integer.toString(number)
                : Character.toString(first + (number - 1) % 26).repeat(times);
    }

    private static String[] words(String format, String kind) {
        String words = WORDS.getProperty(format + "." + kind, "");
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Numerals.class.getResourceAsStream("numerals.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
