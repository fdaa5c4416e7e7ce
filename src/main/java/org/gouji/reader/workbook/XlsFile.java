package org.gouji.reader.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.reader.ooxml.OldProperties;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Source;

/** Reads a workbook of the format before 2007, record by record: its objects would take many times its size. */
final class XlsFile {

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private XlsFile() {}

    static Source read(byte[] document, Allowance allowance) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedDocument(Refusal.ENCRYPTED);
            }
            String stream = STREAMS.stream()
                    .filter(root::hasEntryCaseInsensitive)
                    .findFirst()
                    .orElseThrow(() -> new RefusedDocument(Refusal.DAMAGED));
            XlsRecords records = new XlsRecords(allowance);
            try (InputStream in = root.createDocumentInputStream(stream)) {
                RecordFactoryInputStream reader = new RecordFactoryInputStream(in, false);
                for (var next = reader.nextRecord(); next != null; next = reader.nextRecord()) {
                    allowance.time();
                    records.take(next);
                }
            }
            return records.source(OldProperties.entries(root), OldProperties.macros(root));
        } catch (EncryptedDocumentException e) {
            throw new RefusedDocument(Refusal.ENCRYPTED, e);
        } catch (OldFileFormatException e) {
            throw new RefusedDocument(Refusal.UNKNOWN_FORMAT, e);
        } catch (RefusedDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }
}
