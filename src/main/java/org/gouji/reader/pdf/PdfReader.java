package org.gouji.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Source;

/** Reads PDF files by the text and the ruling lines that their pages show. */
public final class PdfReader implements DocumentReader {

    private static final String SIGNATURE = "%PDF-";
    private static final int SIGNATURE_WITHIN = 1024;

    @Override
    public Source read(byte[] document, Allowance allowance) {
        if (document.length == 0) {
            throw new RefusedDocument(Refusal.EMPTY);
        }
        if (!new String(document, 0, Math.min(document.length, SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1)
                .contains(SIGNATURE)) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        Unpacked unpacked = new Unpacked(allowance);
        try {
            MeteredParser parser = new MeteredParser(new TimedBytes(document, allowance), unpacked);
            try (PDDocument file = parser.parse()) {
                Source source = new Reading(file, parser.indexed(), allowance).source();
                unpacked.requireNoRefusal();
                return source;
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedDocument(Refusal.ENCRYPTED, e);
        } catch (StackOverflowError e) {
            throw new RefusedDocument(Refusal.TOO_DEEP, e);
        } catch (RefusedDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library tells a broken file by whatever exception it runs into
            unpacked.requireNoRefusal();
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }
}
