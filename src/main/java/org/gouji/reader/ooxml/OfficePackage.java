package org.gouji.reader.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office file by their names. All of it is unpacked and counted before any part is read; small parts
 * are kept, a large one is unpacked again as it is read.
 */
public final class OfficePackage {

    static final int MOST_PARTS = 5_000;

    private static final int KEPT = 4 << 20;
    private static final long MOST_KEPT = 24L << 20;

    private final byte[] file;
    private final Allowance allowance;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private long kept;

    private OfficePackage(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    /** @throws RefusedDocument when it is no zip, too large or encrypted */
    public static OfficePackage open(byte[] file, Allowance allowance) {
        if (EncryptedPackage.isIn(file)) {
            throw new RefusedDocument(Refusal.ENCRYPTED);
        }
        OfficePackage opened = new OfficePackage(file, allowance);
        try (ZipArchiveInputStream zip = opened.zip()) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opened.count(name(entry), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
        if (opened.sizes.isEmpty()) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        return opened;
    }

    /** Some writers part the steps as their system does. */
    private static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    /** The platform's own reader takes no entries of zip64 whose size stands behind them, which some writers make. */
    private ZipArchiveInputStream zip() {
        return new ZipArchiveInputStream(new ByteArrayInputStream(file));
    }

    private void count(String name, InputStream in) throws IOException {
        boolean first = !sizes.containsKey(name);
        ByteArrayOutputStream part = first && isXml(name) && kept < MOST_KEPT ? new ByteArrayOutputStream() : null;
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            allowance.unpacked(read);
            if (part != null) {
                part.write(buffer, 0, read);
                part = size > KEPT ? null : part;
            }
        }
        sizes.putIfAbsent(name, size);
        if (sizes.size() > MOST_PARTS) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        if (part != null) {
            parts.put(name, part.toByteArray());
            kept += size;
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    public Set<String> names() {
        return sizes.keySet();
    }

    public boolean has(String name) {
        return sizes.containsKey(name);
    }

    /** A part from its root element on; nothing when there is no such part. */
    public @Nullable Xml part(String name) {
        return has(name) ? Xml.open(unpack(name), allowance) : null;
    }

    /** The main part, whatever its name: the one that the package itself points to. */
    public String mainPart() {
        return Relations.of(this, "").all().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .filter(this::has)
                .findFirst()
                .orElseThrow(() -> new RefusedDocument(Refusal.DAMAGED));
    }

    private InputStream unpack(String name) {
        byte[] part = parts.get(name);
        if (part != null) {
            return new ByteArrayInputStream(part);
        }
        try {
            ZipArchiveInputStream zip = zip();
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null && !name(entry).equals(name)) {
                entry = zip.getNextEntry();
            }
            return zip;
        } catch (IOException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }
}
