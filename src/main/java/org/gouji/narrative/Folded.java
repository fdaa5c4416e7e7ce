package org.gouji.narrative;

/**
 * A text without what sources write differently and mean alike: without white space and line breaks, with letters,
 * digits and punctuation of half width, one kind of quotation mark and of dash. Every character knows where it stood.
 */
final class Folded {

    private final String text;
    private final int[] places;

    private Folded(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Folded of(String raw) {
        char[] kept = new char[raw.length()];
        int[] places = new int[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!Chars.isBlank(character)) {
                kept[length] = fold(character);
                places[length++] = i;
            }
        }
        return new Folded(new String(kept, 0, length), places);
    }

    static char fold(char character) {
        if (character < 0x80 || Chars.isIdeograph(character)) {
            return character;
        }
        if (character >= 0xff01 && character <= 0xff5e) {
            return fold((char) (character - 0xfee0));
        }
        return switch (character) {
            case 0x201c, 0x201d, 0x201e, 0x201f, 0x300c, 0x300d, 0x300e, 0x300f -> '"';
            case 0x2018, 0x2019 -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x301c -> '~';
            default -> character;
        };
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** Where the character at an index begins in the text as it was. */
    int start(int index) {
        return places[index];
    }

    /** Where the last character before an index ends in the text as it was. */
    int end(int index) {
        return places[index - 1] + 1;
    }

    /** The first index whose character stands at a place of the text as it was, or after it. */
    int indexAt(int place) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether nothing stood between the character at an index and the one before. */
    boolean joins(int index) {
        return index > 0 && places[index] == places[index - 1] + 1;
    }
}
