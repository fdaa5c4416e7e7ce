package org.gouji.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * What a font's dictionary tells: where a code ends, how wide its character is and what it stands for. The font's
 * drawings are never looked at, so that nothing in them can do harm, and no machine's fonts change what is read.
 */
interface Typeface {

    /** The next code of a string. */
    int code(ByteArrayInputStream string) throws IOException;

    /** How far the next character stands from this one, in the font's size. */
    double advance(int code);

    /** Nothing when the document does not say which character it is. */
    @Nullable
    String text(int code);

    /** Whether characters stand below one another. */
    default boolean vertical() {
        return false;
    }

    /** The height of a line of this font, in the size that the document sets. */
    default double em() {
        return 1;
    }

    static Typeface of(COSDictionary font) throws IOException {
        return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                ? CompositeTypeface.of(font, unicode(font))
                : SimpleTypeface.of(font, unicode(font));
    }

    private static @Nullable UnicodeTable unicode(COSDictionary font) throws IOException {
        COSBase entry = font.getDictionaryObject(COSName.TO_UNICODE);
        if (!(entry instanceof COSStream stream)) {
            return null;
        }
        UnicodeTable table = UnicodeTable.parse(bytes(stream));
        return table.isEmpty() ? null : table;
    }

    static byte[] bytes(COSStream stream) throws IOException {
        try (RandomAccessRead view = stream.createView()) {
            byte[] bytes = new byte[(int) view.length()];
            int read = 0;
            while (read < bytes.length) {
                int count = view.read(bytes, read, bytes.length - read);
                if (count <= 0) {
                    break;
                }
                read += count;
            }
            return bytes;
        }
    }

    static double number(@Nullable COSBase entry, double otherwise) {
        return entry instanceof COSNumber number ? number.floatValue() : otherwise;
    }

    static double at(@Nullable COSArray array, int index, double otherwise) {
        return array != null && index >= 0 && index < array.size()
                ? number(array.getObject(index), otherwise)
                : otherwise;
    }
}
