package org.gouji.reader;

import java.nio.ByteBuffer;
import java.util.Set;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** Knows the format of a document by what is in it. Portals give names and media types as it comes. */
final class Recognition {

    private static final int ZIP = 0x504B0304;
    private static final long COMPOUND_FILE = 0xD0CF11E0A1B11AE1L;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    /** Readers of PDF forgive what a server puts before it. */
    private static final int PDF_BEGINS_WITHIN = 1024;

    private Recognition() {}

    /** @throws RefusedDocument when it is empty, of none of the formats, or encrypted so that nobody can tell */
    static DocumentFormat of(byte[] document) {
        if (document.length == 0) {
            throw new RefusedDocument(Refusal.EMPTY);
        }
        ByteBuffer bytes = ByteBuffer.wrap(document);
        if (document.length >= Integer.BYTES && bytes.getInt(0) == ZIP) {
            return zipped(document);
        }
        if (document.length >= Long.BYTES && bytes.getLong(0) == COMPOUND_FILE) {
            return compound(document);
        }
        return isPdf(document) ? DocumentFormat.PDF : TextForm.of(document);
    }

    private static DocumentFormat zipped(byte[] document) {
        Set<String> folders = ZipNames.folders(document);
        if (folders.contains("word")) {
            return DocumentFormat.DOCX;
        }
        if (folders.contains("xl")) {
            return DocumentFormat.XLSX;
        }
        throw new RefusedDocument(Refusal.UNKNOWN_FORMAT);
    }

    private static DocumentFormat compound(byte[] document) {
        Set<String> streams = CompoundFile.names(document);
        if (streams.contains("worddocument")) {
            return DocumentFormat.DOC;
        }
        if (streams.contains("workbook") || streams.contains("book")) {
            return DocumentFormat.XLS;
        }
        throw new RefusedDocument(
                streams.contains("encryptedpackage")
                        ? Refusal.ENCRYPTED
                        : streams.isEmpty() ? Refusal.DAMAGED : Refusal.UNKNOWN_FORMAT);
    }

    private static boolean isPdf(byte[] document) {
        int last = Math.min(document.length, PDF_BEGINS_WITHIN) - PDF.length;
        for (int at = 0; at <= last; at++) {
            if (java.util.Arrays.equals(document, at, at + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }
}
