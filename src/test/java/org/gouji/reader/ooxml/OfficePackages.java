package org.gouji.reader.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes files apart and puts them together again, so that a test can change what is inside. */
public final class OfficePackages {

    private OfficePackages() {}

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Of what is in the zip; none where it is no zip. */
    public static List<String> names(byte[] file) {
        return List.copyOf(parts(file).keySet());
    }

    public static byte[] part(byte[] file, String name) {
        return parts(file).getOrDefault(name, new byte[0]);
    }

    public static byte[] with(byte[] file, String name, byte[] part) {
        Zipped changed = new Zipped();
        parts(file).forEach(changed::with);
        return changed.with(name, part).bytes();
    }
}
