package org.gouji.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/**
 * The two encodings in which spreadsheet programs of China save CSV: UTF-8, with and without a mark, and GB18030. A name
 * with lost characters would be kept as a wrong name, so that bytes of neither are refused.
 */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    static String decode(byte[] bytes, Allowance allowance) {
        // before anything is decoded: no text has more characters than bytes
        allowance.characters(bytes.length);
        String text = decoded(bytes);
        if (text.indexOf(0) >= 0) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static String decoded(byte[] bytes) {
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(bytes, GB18030);
            } catch (CharacterCodingException neither) {
                throw new RefusedDocument(Refusal.DAMAGED, neither);
            }
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
