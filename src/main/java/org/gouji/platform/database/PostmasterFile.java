package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes into postmaster.pid; of a dead one the file stays behind and says nothing reliable. */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> in(Path cluster) {
        try {
            return parse(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Also of a file that a dying server left incomplete. */
    static Optional<Long> recordedPid(Path cluster) {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(line(lines, 0)),
                    Integer.parseInt(line(lines, PORT_LINE)),
                    line(lines, STATUS_LINE).equals("ready")));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
