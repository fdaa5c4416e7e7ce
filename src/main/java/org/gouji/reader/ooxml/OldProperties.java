package org.gouji.reader.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** What a file of the formats before 2007 says about itself beside its text, as {@link PackageRemarks} does. */
public final class OldProperties {

    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR");

    private OldProperties() {}

    /** Title and author. */
    public static List<Entry> entries(DirectoryNode root) {
        List<Entry> entries = new ArrayList<>();
        try {
            if (root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)
                    && PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof SummaryInformation summary) {
                add("title", summary.getTitle(), entries);
                add("creator", summary.getAuthor(), entries);
            }
        } catch (Exception e) {
            // what a file says about itself may be broken where its text is not
            return List.of();
        }
        return entries;
    }

    private static void add(String name, @Nullable String value, List<Entry> entries) {
        if (value != null && !value.isBlank()) {
            entries.add(new Entry(name, value.strip(), Origin.UNKNOWN));
        }
    }

    public static List<Remark> macros(DirectoryNode root) {
        return StreamSupport.stream(root.spliterator(), false)
                .filter(entry -> MACROS.contains(entry.getName()))
                .map(entry -> new Remark(Kind.ACTIVE_CONTENT_IGNORED, entry.getName(), Origin.UNKNOWN))
                .toList();
    }
}
