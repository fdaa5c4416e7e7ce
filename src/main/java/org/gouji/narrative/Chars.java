package org.gouji.narrative;

/** A set of characters that is asked once for every character of a text. */
final class Chars {

    /** A bit for each character there is, so that nothing but the bit has to be looked at. */
    private final long[] members = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    Chars(String members) {
        members.chars().forEach(character -> this.members[character / Long.SIZE] |= 1L << character);
    }

    boolean has(char character) {
        return (members[character / Long.SIZE] & 1L << character) != 0;
    }

    /** Whether it is written as a word by itself, as all Chinese is; letters that are no ideographs are not. */
    static boolean isIdeograph(char character) {
        return character >= 0x3400 && character <= 0x9fff;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** What sets characters apart on paper: white space of any width, and marks that take no room. */
    static boolean isBlank(char character) {
        return character <= ' '
                || character == 0xa0
                || character >= 0x2000 && character <= 0x200f
                || character == 0x2028
                || character == 0x2029
                || character == 0x202f
                || character == 0x205f
                || character == 0x2060
                || character == 0x3000
                || character == 0xfeff;
    }
}
