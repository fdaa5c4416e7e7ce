package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A reason not to start that a person can act on: shown as one line, without a stack trace. */
final class StartRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final long ALMOST_NOTHING = 1 << 20;

    /** Every reason has its line, in two languages, in {@code start.properties}. */
    enum Reason {
        NO_DATABASE,
        NO_ISSUER,
        UNSUPPORTED_PLATFORM,
        ROOT_WITHOUT_NAMESPACES,
        ROOT_CANNOT_REACH,
        IN_USE,
        NOT_A_DIRECTORY,
        NOT_WRITABLE,
        DISK_FULL,
        BELONGS_TO_ANOTHER,
        NOT_A_DATABASE,
        OTHER_MAJOR_VERSION,
        PASSWORD_MISSING,
        PASSWORD_WRONG,
        BINARIES_DO_NOT_RUN,
        SERVER_FAILED
    }

    private final Reason reason;
    private final String line;

    StartRefused(Reason reason, Map<String, String> values) {
        this(reason, StartMessages.line(reason.name(), values));
    }

    private StartRefused(Reason reason, String line) {
        super(line);
        this.reason = reason;
        this.line = line;
    }

    static StartRefused at(Path path, Reason reason) {
        return new StartRefused(reason, Map.of("path", path.toString()));
    }

    /** The file system is asked, not the exception's text: the JVM translates that into the user's language. */
    static StartRefused unwritable(Path path, IOException cause) {
        Path existing = nearestExisting(path);
        StartRefused refused = isFull(existing, cause)
                ? at(path, Reason.DISK_FULL)
                : new StartRefused(Reason.NOT_WRITABLE, Map.of("path", path.toString(), "detail", detail(cause)));
        refused.initCause(cause);
        return refused;
    }

    Reason reason() {
        return reason;
    }

    String line() {
        return line;
    }

    private static boolean isFull(Path path, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return false;
        }
        try {
            FileStore store = Files.getFileStore(path);
            return !store.isReadOnly() && store.getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path nearestExisting(Path path) {
        Path existing = path.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static String detail(IOException cause) {
        return cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(cause.getMessage());
    }
}
