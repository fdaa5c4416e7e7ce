package org.gouji.organ;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.gouji.platform.BodyLimit;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.gouji.spreadsheet.TableFormat;

/** Takes tables of organs off the wire, one at a time: the largest takes some hundred megabytes. */
@Singleton
class SentTables {

    private static final int LARGEST = 64 * 1024 * 1024;

    private final OrganTableReader reader;
    private final Semaphore place = new Semaphore(1);

    /** @param digest of the file, by which it is known when it comes again */
    record SentTable(List<SentRow> rows, String digest) {}

    SentTables(OrganTableReader reader) {
        this.reader = reader;
    }

    @Produces
    @Singleton
    BodyLimit table() {
        return new BodyLimit(OrganImportResource.PATH, LARGEST, false);
    }

    <T> T taken(TableFormat format, InputStream body, Function<SentTable, T> use) {
        if (!place.tryAcquire()) {
            throw Problem.of(OrganProblem.IMPORT_BUSY).exception();
        }
        try {
            return use.apply(read(format, body));
        } finally {
            place.release();
        }
    }

    private SentTable read(TableFormat format, InputStream body) {
        byte[] file = bytes(body);
        return new SentTable(reader.read(format, file), digest(file));
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] file = body.readNBytes(LARGEST + 1);
            if (file.length > LARGEST) {
                throw Problem.of(RequestProblem.PAYLOAD_TOO_LARGE).exception();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
