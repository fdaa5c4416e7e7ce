package org.gouji.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** The library's parser, made to unpack within limits and to say what it could only guess. */
final class MeteredParser extends PDFParser {

    private static final String NO_PASSWORD = "";

    private final Unpacked unpacked;
    private boolean indexed;

    MeteredParser(TimedBytes bytes, Unpacked unpacked) throws IOException {
        super(bytes, NO_PASSWORD, null, null, IOUtils.createMemoryOnlyStreamCache());
        this.unpacked = unpacked;
        RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();
        document = new COSDocument(() -> cache, this) {
            @Override
            public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
                requireFields(dictionary);
                COSStream stream = new MeteredStream(
                        cache, createRandomAccessReadView(start, length), MeteredParser.this.unpacked);
                dictionary.forEach(stream::setItem);
                stream.setKey(dictionary.getKey());
                return stream;
            }
        };
    }

    /** False when the file's index is broken or missing, so that its objects were searched for. */
    boolean indexed() {
        return indexed;
    }

    /**
     * Called once the index is read, and not for one that was made up by searching. An encryption that needs a password,
     * or one of a kind that is not known, ends the reading.
     */
    @Override
    protected void prepareDecryption() throws IOException {
        indexed = true;
        try {
            super.prepareDecryption();
        } catch (IOException | LinkageError e) {
            throw new RefusedDocument(Refusal.ENCRYPTED, e);
        }
    }

    /** An index whose entries have no bytes would list billions of objects. */
    private static void requireFields(COSDictionary dictionary) {
        COSArray widths =
                COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE)) ? dictionary.getCOSArray(COSName.W) : null;
        if (widths != null
                && widths.size() == 3
                && widths.getInt(0, 0) + widths.getInt(1, 0) + widths.getInt(2, 0) == 0) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
    }
}
