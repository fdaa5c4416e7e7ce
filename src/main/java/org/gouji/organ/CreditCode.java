package org.gouji.organ;

import java.util.Optional;
import java.util.regex.Pattern;

/** A unified social credit code (GB 32100-2015): 17 characters and a check character. */
public record CreditCode(String value) {

    /** Without the letters that look like digits, and in the order of their values. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int WEIGHT_STEP = 3;

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException(value);
        }
    }

    public static Optional<CreditCode> parse(String text) {
        return isValid(text) ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches() && ALPHABET.indexOf(text.charAt(17)) == checkValue(text);
    }

    private static int checkValue(String text) {
        int base = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * WEIGHT_STEP % base;
        }
        return (base - sum % base) % base;
    }
}
