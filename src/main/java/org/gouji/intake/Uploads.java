package org.gouji.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.gouji.platform.BodyLimit;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestProblem;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes documents off the wire: each within its limit, and only so many into memory at once. */
@Singleton
class Uploads {

    static final int LARGEST_DOCUMENT = 20 * 1024 * 1024;
    /** Around a document that is sent as part of a form. */
    private static final int FORM = 64 * 1024;
    /** Two are read and some wait; whoever comes then is told to come again before the body is taken in. */
    private static final int MOST_IN_MEMORY = 6;

    private final Semaphore places = new Semaphore(MOST_IN_MEMORY);

    @Produces
    @Singleton
    BodyLimit document() {
        return new BodyLimit(IntakeResource.PATH, LARGEST_DOCUMENT + FORM, true);
    }

    <T> T taken(InputStream body, Function<byte[], T> use) {
        if (!places.tryAcquire()) {
            throw Problem.of(IntakeProblem.INTAKE_BUSY).exception();
        }
        try {
            return use.apply(bytes(body));
        } finally {
            places.release();
        }
    }

    /** The one document of a form. */
    <T> T taken(List<FileUpload> files, Function<byte[], T> use) {
        if (files.size() != 1 || !files.get(0).name().equals("document")) {
            boolean several = files.size() > 1;
            throw Problem.of(
                            RequestProblem.INVALID_CONTENT,
                            ProblemError.inBody(
                                    "/document",
                                    several ? IntakeError.DOCUMENT_NOT_ALONE : IntakeError.DOCUMENT_MISSING))
                    .exception();
        }
        try (InputStream file = Files.newInputStream(files.get(0).uploadedFile())) {
            return taken(file, use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_DOCUMENT + 1);
            if (bytes.length > LARGEST_DOCUMENT) {
                throw Problem.of(RequestProblem.PAYLOAD_TOO_LARGE).exception();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
