package org.gouji.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The documents of a zip, unpacked one by one as they are asked for. Nothing is written anywhere. */
final class ZippedDocuments implements Iterable<SentDocument>, AutoCloseable {

    /** Of all documents together; a report has a hundredth of a document's limit. */
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;

    /** A part that every Word and Excel file has: such a zip is a document itself. */
    private static final String PART_OF_A_DOCUMENT = "[Content_Types].xml";

    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;
    private long unpacked;

    private ZippedDocuments(ZipFile zip) {
        this.zip = zip;
        this.entries = zip.stream().filter(ZippedDocuments::isDocument).toList();
    }

    /** Windows writes names in GBK and does not say so. */
    static ZippedDocuments open(Path file) throws IOException {
        try {
            return new ZippedDocuments(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            return new ZippedDocuments(new ZipFile(file.toFile(), Charset.forName("GBK")));
        }
    }

    static boolean isZipOfDocuments(Path file) {
        try (ZippedDocuments zip = open(file)) {
            return zip.zip.getEntry(PART_OF_A_DOCUMENT) == null;
        } catch (IOException e) {
            return false;
        }
    }

    int count() {
        return entries.size();
    }

    @Override
    public Iterator<SentDocument> iterator() {
        return entries.stream().map(this::document).iterator();
    }

    private SentDocument document(ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Uploads.LARGEST_DOCUMENT + 1);
            unpacked += bytes.length;
            if (bytes.length > Uploads.LARGEST_DOCUMENT || unpacked > MOST_UNPACKED) {
                throw BatchRefusal.of(
                        IntakeError.ZIP_TOO_LARGE,
                        Map.of("max", bytes.length > Uploads.LARGEST_DOCUMENT ? "20 MiB" : "500 MiB"));
            }
            return new SentDocument(DocumentNames.of(entry.getName()), bytes);
        } catch (IOException e) {
            throw BatchRefusal.of(IntakeError.ZIP_DAMAGED, Map.of());
        }
    }

    /** Without folders and what systems put in beside the files. */
    private static boolean isDocument(ZipEntry entry) {
        String name = entry.getName();
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !file.startsWith(".") && !file.isEmpty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
