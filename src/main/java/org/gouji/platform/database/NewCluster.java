package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Creates the database files beside their place and moves them there when they are complete. */
final class NewCluster {
    /** Sorting and case rules come from PostgreSQL itself, not from the machine's locale, and are the same everywhere. */
    private static final List<String> DETERMINISTIC = List.of(
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--text-search-config=simple");

    private NewCluster() {}

    static void createIn(DataDirectory directory, ServerBinaries binaries) throws StartRefused {
        try {
            PrivateFiles.deleteAll(directory.path(), "unfinished-*");
            if (Files.notExists(directory.passwordFile())) {
                directory.createPassword();
            }
            Path unfinished = Files.createTempDirectory(directory.path(), "unfinished-");
            Account.requireReachable(unfinished);
            initialise(unfinished, directory, binaries);
            PrivateFiles.move(unfinished, directory.cluster());
        } catch (IOException cause) {
            throw StartRefused.unwritable(directory.path(), cause);
        }
    }

    private static void initialise(Path unfinished, DataDirectory directory, ServerBinaries binaries)
            throws IOException, StartRefused {
        List<String> words = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + OwnDatabase.ADMINISTRATOR,
                "--auth=scram-sha-256",
                "--pwfile=" + directory.passwordFile(),
                "--sync-method=" + DiskSync.METHOD,
                "--no-instructions"));
        words.addAll(DETERMINISTIC);
        Command outcome = Command.run(Account.unprivileged(words));
        if (!outcome.succeeded()) {
            Files.writeString(directory.log(), outcome.output());
            PrivateFiles.delete(unfinished);
            throw ServerLog.refusal(outcome.output(), directory);
        }
    }
}
