package org.gouji.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who runs the service, and how PostgreSQL, which refuses to run as root, is run for root nevertheless. */
final class Account {
    private static final long ROOT = 0;

    private Account() {}

    /**
     * In a user namespace without a mapping root is nobody in particular: PostgreSQL is content, root's files stay
     * readable, and root's privileges are gone.
     */
    static List<String> unprivileged(List<String> words) {
        if (!isRoot()) {
            return words;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(words);
        return wrapped;
    }

    static void requireUnprivilegedRuns() throws StartRefused {
        if (isRoot() && !succeeds(List.of("unshare", "-U", "true"))) {
            throw new StartRefused(StartRefused.Reason.ROOT_WITHOUT_NAMESPACES, Map.of());
        }
    }

    /** Another user's directory above would stop PostgreSQL, which no longer has root's right to pass everywhere. */
    static void requireReachable(Path path) throws StartRefused {
        if (isRoot() && !succeeds(unprivileged(List.of("test", "-x", path.toString())))) {
            throw StartRefused.at(path, StartRefused.Reason.ROOT_CANNOT_REACH);
        }
    }

    /** What somebody else owns could be somebody else's program, or data that the server will not open. */
    static void requireOwn(Path path) throws StartRefused, IOException {
        if (!Files.getAttribute(path, "unix:uid").equals((int) uid())) {
            String owner = Files.getOwner(path).getName();
            throw new StartRefused(
                    StartRefused.Reason.BELONGS_TO_ANOTHER, Map.of("path", path.toString(), "owner", owner));
        }
    }

    private static boolean succeeds(List<String> words) {
        try {
            return Command.run(words).succeeded();
        } catch (IOException absent) {
            return false;
        }
    }

    private static boolean isRoot() {
        return uid() == ROOT;
    }

    private static long uid() {
        return new UnixSystem().getUid();
    }
}
