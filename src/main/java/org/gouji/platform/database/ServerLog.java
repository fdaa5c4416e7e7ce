package org.gouji.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the server wrote since a moment; it says why a start failed. */
record ServerLog(Path file, long from) {
    private static final long KEPT = 1 << 20;
    private static final Pattern COMPLAINT = Pattern.compile("(?m)^.*(?:FATAL|PANIC|error):\\s*(.+)$");

    static ServerLog fromNow(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > KEPT) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    String text() throws IOException {
        byte[] all = Files.readAllBytes(file);
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }

    boolean saysPortIsTaken() throws IOException {
        return text().contains("Address already in use");
    }

    /** Sessions of a server that was killed need a moment to notice it and to let go of its memory. */
    boolean saysMemoryIsStillInUse() throws IOException {
        return text().contains("is still in use");
    }

    static StartRefused refusal(String text, DataDirectory directory) {
        if (List.of("No space left on device", "Disk quota exceeded").stream().anyMatch(text::contains)) {
            return StartRefused.at(directory.path(), StartRefused.Reason.DISK_FULL);
        }
        String complaint = COMPLAINT
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .reduce((earlier, last) -> last)
                .orElse("-");
        return new StartRefused(
                StartRefused.Reason.SERVER_FAILED,
                Map.of("path", directory.log().toString(), "detail", complaint));
    }
}
