package org.gouji.reader.html;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences of several bytes that are characters
 * @param invalid bytes that are part of none
 */
record Utf8Count(int sequences, int invalid) {

    /** With more invalid bytes than one to so many characters it is another encoding. */
    private static final int LEAST_VALID_FOR_ONE_INVALID = 10;

    static Utf8Count of(byte[] bytes) {
        int sequences = 0;
        int invalid = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = lengthAt(bytes, at);
            sequences += length > 0 ? 1 : 0;
            invalid += length > 0 ? 0 : 1;
            at += Math.max(1, length);
        }
        return new Utf8Count(sequences, invalid);
    }

    boolean isPlain() {
        return sequences == 0 && invalid == 0;
    }

    boolean isMostlyValid() {
        return (long) invalid * LEAST_VALID_FOR_ONE_INVALID <= sequences;
    }

    /** Of the sequence that begins here; 0 when none does. */
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
        boolean overlong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
        boolean outside = first == 0xED && second > 0x9F || first == 0xF4 && second > 0x8F;
        return overlong || outside ? 0 : length;
    }
}
