package org.gouji.platform.database;

import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The machines for which the build carries a server, and the archive that holds it. */
enum SupportedPlatform {
    LINUX_AMD64("linux", "amd64", "postgres-linux-x86_64.txz"),
    LINUX_ARM64("linux", "aarch64", "postgres-linux-arm_64.txz"),
    DARWIN_ARM64("mac os x", "aarch64", "postgres-darwin-arm_64.txz");

    private final String system;
    private final String processor;
    private final String archive;

    SupportedPlatform(String system, String processor, String archive) {
        this.system = system;
        this.processor = processor;
        this.archive = archive;
    }

    static URL archiveForThisMachine(ClassLoader classPath) throws StartRefused {
        return archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"), classPath);
    }

    static URL archiveFor(String system, String processor, ClassLoader classPath) throws StartRefused {
        if (Arrays.stream(values())
                .noneMatch(platform -> platform.find(classPath).isPresent())) {
            throw new StartRefused(StartRefused.Reason.NO_DATABASE, Map.of());
        }
        return Arrays.stream(values())
                .filter(platform -> platform.is(system, processor))
                .findFirst()
                .flatMap(platform -> platform.find(classPath))
                .orElseThrow(() -> new StartRefused(
                        StartRefused.Reason.UNSUPPORTED_PLATFORM, Map.of("platform", system + " " + processor)));
    }

    private boolean is(String otherSystem, String otherProcessor) {
        return system.equals(otherSystem.toLowerCase(Locale.ROOT)) && processor.equals(otherProcessor);
    }

    private Optional<URL> find(ClassLoader classPath) {
        return Optional.ofNullable(classPath.getResource(archive));
    }
}
