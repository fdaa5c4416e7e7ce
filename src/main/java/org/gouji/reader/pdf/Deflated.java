package org.gouji.reader.pdf;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/**
 * Deflated bytes looked at before they are read. The library takes what it can get out of broken ones and checks no
 * checksum, so that a broken byte might show as another figure.
 */
final class Deflated {

    private static final int HEADER = 2;
    private static final int CHECKSUM = 4;

    private Deflated() {}

    static void requireWhole(COSName filter, byte[] bytes, Unpacked unpacked) {
        boolean deflated = filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
        if (deflated && bytes.length > HEADER && !isWhole(bytes, unpacked)) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
    }

    /** A checksum that is not there, cut off by a wrong length, is no defect of what comes before it. */
    private static boolean isWhole(byte[] bytes, Unpacked unpacked) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, HEADER, bytes.length - HEADER);
            Adler32 checksum = new Adler32();
            byte[] chunk = new byte[16384];
            long all = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                unpacked.allowance().time();
                checksum.update(chunk, 0, count);
                all += count;
                if (all > Unpacked.MOST_OF_A_STREAM) {
                    return true; // refused for its size when it is unpacked
                }
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            int after = HEADER + (int) inflater.getBytesRead();
            return bytes.length < after + CHECKSUM || written(bytes, after) == checksum.getValue();
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long written(byte[] bytes, int at) {
        long value = 0;
        for (int i = at; i < at + CHECKSUM; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }
}
