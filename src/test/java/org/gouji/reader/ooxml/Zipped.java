package org.gouji.reader.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file written part by part, for what no program would write. */
public final class Zipped {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A file whose main part has this name. */
    public static Zipped main(String name, String xml) {
        return new Zipped()
                .with("_rels/.rels", relations(relation("r1", "officeDocument", name)))
                .with(name, xml);
    }

    public static String relations(String... relations) {
        return "<Relationships xmlns='" + RELATIONS + "'>" + String.join("", relations) + "</Relationships>";
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPES + type + "' Target='" + target + "'/>";
    }

    public static String outside(String id, String type, String target) {
        return relation(id, type, target).replace("/>", " TargetMode='External'/>");
    }

    public Zipped with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zipped with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
