package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What encoding a page is in. A byte order mark decides; else the page's own declaration, as far as its bytes are valid
 * in it; else the one that its bytes are valid in.
 *
 * @param guessed whether it is another than the one declared, or none is declared
 */
record Encoding(Charset charset, int markLength, boolean guessed) {

    /** Holds GBK and GB2312 as parts; pages say GB2312 for all three. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|"
                    + "<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final char AN_IDEOGRAPH = 0x4E00;
    private static final int HEAD = 32 * 1024;

    /** So few sequences of several bytes can be valid UTF-8 by chance. */
    private static final int BY_CHANCE = 4;

    static Encoding of(byte[] page) {
        if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(UTF_8, 3, false);
        }
        if (startsWith(page, 0xFF, 0xFE)) {
            return new Encoding(UTF_16LE, 2, false);
        }
        if (startsWith(page, 0xFE, 0xFF)) {
            return new Encoding(UTF_16BE, 2, false);
        }
        if (startsWith(page, '<', 0)) {
            return new Encoding(UTF_16LE, 0, true);
        }
        if (startsWith(page, 0, '<')) {
            return new Encoding(UTF_16BE, 0, true);
        }
        return byDeclaration(page);
    }

    private static Encoding byDeclaration(byte[] page) {
        Optional<Charset> declared = declared(page);
        Utf8Count utf8 = Utf8Count.of(page);
        if (utf8.isPlain()) {
            return new Encoding(declared.orElse(UTF_8), 0, false);
        }
        Charset other = declared.filter(charset -> !charset.equals(UTF_8)).orElse(GB18030);
        boolean byChance = utf8.sequences() < BY_CHANCE && declared.equals(Optional.of(other));
        Charset charset = utf8.isMostlyValid() && !byChance ? UTF_8 : other;
        return new Encoding(charset, 0, !declared.equals(Optional.of(charset)));
    }

    /** Empty for one that has no Chinese characters: it is the default of an editor, and the page holds Chinese. */
    private static Optional<Charset> declared(byte[] page) {
        Matcher matcher = DECLARED.matcher(new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("936") || name.equals("cp936")) {
            return Optional.of(GB18030);
        }
        if (name.startsWith("utf")) {
            return Optional.of(UTF_8);
        }
        return known(name).filter(charset -> charset.newEncoder().canEncode(AN_IDEOGRAPH));
    }

    private static Optional<Charset> known(String name) {
        try {
            return Charset.isSupported(name)
                    ? Optional.of(Charset.forName(name)).filter(Charset::canEncode)
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    String decode(byte[] page) {
        return new String(page, markLength, page.length - markLength, charset);
    }

    private static boolean startsWith(byte[] page, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (page.length <= i || (page[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
