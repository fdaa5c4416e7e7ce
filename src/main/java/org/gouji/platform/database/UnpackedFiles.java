package org.gouji.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The files of an archive on disk, with a list of their digests beside them by which a damaged copy is recognised. */
final class UnpackedFiles {
    private static final String LIST = "files.sha256";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private UnpackedFiles() {}

    static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
        Files.write(target.resolve(LIST), digests(target));
    }

    static boolean areIntact(Path home) throws IOException {
        Path list = home.resolve(LIST);
        return Files.isRegularFile(list) && Files.readAllLines(list).equals(digests(home));
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an archive entry leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            PrivateFiles.restrict(path, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
        }
    }

    static List<String> digests(Path home) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(home)) {
            files = found.filter(path -> !Files.isDirectory(path)).sorted().toList();
        }
        List<String> digests = new ArrayList<>();
        for (Path file : files) {
            String name = home.relativize(file).toString();
            if (!name.equals(LIST)) {
                digests.add(digest(file) + "  " + name);
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "missing";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
        }
    }
}
