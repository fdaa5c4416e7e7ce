package org.gouji.narrative;

import java.time.LocalDate;

/** How the numbers of persons are made. */
final class PersonalNumber {

    static final int IDENTITY = 18;
    static final int LONGEST = 19;

    private static final int SHORTEST_CARD = 16;
    private static final int MOBILE = 11;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private PersonalNumber() {}

    /** GB 11643: region, date of birth, serial number, and a check digit that leaves 1 modulo 11. */
    static boolean isIdentity(String number) {
        if (number.length() != IDENTITY || number.charAt(0) == '0' || number.charAt(0) == '9') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(IDENTITY - 1))
                && isBirth(number.substring(6, 10), number.substring(10, 12), number.substring(12, 14));
    }

    private static boolean isBirth(String year, String month, String day) {
        return Dates.of(year, month, day)
                .map(LocalDate::getYear)
                .filter(born -> born >= FIRST_YEAR && born < LAST_YEAR)
                .isPresent();
    }

    /** Luhn's sum over 16 to 19 digits. */
    static boolean isCard(String number) {
        if (number.length() < SHORTEST_CARD
                || number.length() > LONGEST
                || !Chars.isDigit(number.charAt(number.length() - 1))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    static boolean isMobile(String number) {
        return number.length() == MOBILE && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }

    /** With its middle hidden. */
    static String masked(String number) {
        int kept = number.length() == MOBILE ? 3 : 4;
        int hidden = number.length() - kept - 4;
        return number.substring(0, kept) + "*".repeat(hidden) + number.substring(number.length() - 4);
    }
}
