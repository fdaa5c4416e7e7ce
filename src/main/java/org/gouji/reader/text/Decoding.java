package org.gouji.reader.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;

/** Turns bytes into characters: by their byte order mark, else by the first encoding that they are valid in. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CHUNK = 8192;

    /** With more lost characters than one in so many it is no text of the encoding. */
    private static final int LEAST_READ_FOR_ONE_LOST = 20;

    record Decoded(String text, List<Remark> remarks) {}

    private final byte[] bytes;
    private final Allowance allowance;

    private Decoding(byte[] bytes, Allowance allowance) {
        this.bytes = bytes;
        this.allowance = allowance;
    }

    /** @throws RefusedDocument when the bytes are no text */
    static Decoded decode(byte[] bytes, Allowance allowance) {
        Decoded decoded = new Decoding(bytes, allowance).decode();
        if (decoded.text().indexOf(0) >= 0) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        if (decoded.text().isBlank()) {
            throw new RefusedDocument(Refusal.EMPTY);
        }
        return decoded;
    }

    private Decoded decode() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return lossy(StandardCharsets.UTF_8);
        }
        if (startsWith(0xFF, 0xFE)) {
            return lossy(StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return lossy(StandardCharsets.UTF_16BE);
        }
        if (isValidUtf8()) {
            return lossy(StandardCharsets.UTF_8);
        }
        return guessed();
    }

    private Decoded guessed() {
        boolean isUtf8 = losses(StandardCharsets.UTF_8) * LEAST_READ_FOR_ONE_LOST <= charactersOfThreeBytes();
        Charset guess = isUtf8 ? StandardCharsets.UTF_8 : GB18030;
        Decoded decoded = lossy(guess);
        Remark remark = new Remark(Remark.Kind.ENCODING_GUESSED, guess.name(), Origin.UNKNOWN);
        return decoded.remarks().isEmpty()
                ? new Decoded(decoded.text(), List.of(remark))
                : new Decoded(decoded.text(), List.of(remark, decoded.remarks().get(0)));
    }

    /** If it were UTF-8; nearly any bytes are valid in the other encoding. */
    private long charactersOfThreeBytes() {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return high / 3;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Decoded lossy(Charset charset) {
        StringBuilder text = new StringBuilder();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            allowance.characters(out.length());
            text.append(out);
            out.clear();
        } while (result.isOverflow() || in.hasRemaining());
        if (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        if (lost * LEAST_READ_FOR_ONE_LOST > text.length()) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        List<Remark> remarks = lost == 0
                ? List.of()
                : List.of(new Remark(Remark.Kind.CHARACTERS_LOST, Long.toString(lost), Origin.UNKNOWN));
        return new Decoded(text.toString(), remarks);
    }

    private boolean isValidUtf8() {
        return losses(StandardCharsets.UTF_8) == 0;
    }

    private long losses(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long losses = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.clear();
            allowance.time();
            if (result.isError()) {
                losses++;
                in.position(in.position() + result.length());
                decoder.reset();
            }
        } while (in.hasRemaining());
        return losses;
    }
}
