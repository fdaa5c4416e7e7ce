package org.gouji.platform.database;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** Whose database the service uses: what the operator names, else its own. */
sealed interface DatabaseChoice {
    record External() implements DatabaseChoice {}

    record Embedded(Path dataDirectory, Path cache) implements DatabaseChoice {}

    static DatabaseChoice from(Config config) {
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isPresent()) {
            return new External();
        }
        return new Embedded(
                path(config, "gouji.data-dir", Path.of("data")), path(config, "gouji.cache-dir", userCache(config)));
    }

    private static Path path(Config config, String name, Path otherwise) {
        return config.getOptionalValue(name, String.class).map(Path::of).orElse(otherwise);
    }

    /** Not the directory for temporary files, where others may write and cleaners delete. */
    private static Path userCache(Config config) {
        Path home = Path.of(System.getProperty("user.home"));
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        Path usual = mac ? home.resolve("Library/Caches") : home.resolve(".cache");
        return path(config, "xdg.cache.home", usual).resolve("gouji");
    }
}
