package org.gouji.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.platform.BodyLimit;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the documents of a batch off the wire. Only one at a time is in memory. */
@Singleton
class BatchUploads {

    static final int MOST_DOCUMENTS = 500;
    static final long LARGEST_BATCH = 200L * 1024 * 1024;

    @Produces
    @Singleton
    BodyLimit batch() {
        return new BodyLimit(BatchResource.PATH, LARGEST_BATCH, false);
    }

    /** The files of a form; a single one may be a zip of them. */
    <T> T files(List<FileUpload> files, Function<SentBatch, T> use) {
        if (files.size() == 1 && ZippedDocuments.isZipOfDocuments(files.get(0).uploadedFile())) {
            return unzipped(files.get(0).uploadedFile(), use);
        }
        BatchRefusal.when(files.isEmpty(), IntakeError.NO_DOCUMENTS, Map.of());
        BatchRefusal.when(files.size() > MOST_DOCUMENTS, IntakeError.TOO_MANY_DOCUMENTS, Map.of("max", MOST_DOCUMENTS));
        for (FileUpload file : files) {
            if (file.size() > Uploads.LARGEST_DOCUMENT) {
                throw Problem.of(RequestProblem.PAYLOAD_TOO_LARGE).exception();
            }
        }
        Iterable<SentDocument> documents = () -> files.stream()
                .map(file -> new SentDocument(DocumentNames.of(file.fileName()), bytes(file.uploadedFile())))
                .iterator();
        return use.apply(new SentBatch(documents, () -> digest(documents)));
    }

    <T> T zip(InputStream body, Function<SentBatch, T> use) {
        try {
            Path file = Files.createTempFile("batch", ".zip");
            try {
                copy(body, file);
                return unzipped(file, use);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                length += read;
                if (length > LARGEST_BATCH) {
                    throw Problem.of(RequestProblem.PAYLOAD_TOO_LARGE).exception();
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static <T> T unzipped(Path file, Function<SentBatch, T> use) {
        try (ZippedDocuments documents = ZippedDocuments.open(file)) {
            BatchRefusal.when(documents.count() == 0, IntakeError.NO_DOCUMENTS, Map.of());
            BatchRefusal.when(
                    documents.count() > MOST_DOCUMENTS, IntakeError.TOO_MANY_DOCUMENTS, Map.of("max", MOST_DOCUMENTS));
            return use.apply(new SentBatch(documents, () -> digest(documents)));
        } catch (IOException e) {
            throw BatchRefusal.of(IntakeError.ZIP_DAMAGED, Map.of());
        }
    }

    private static String digest(Iterable<SentDocument> documents) {
        Digest digest = new Digest();
        documents.forEach(document -> digest.add(document.name()).add(document.bytes()));
        return digest.hex();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
