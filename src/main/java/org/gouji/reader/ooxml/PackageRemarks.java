package org.gouji.reader.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;

/** What is to be said of a file beside its text: macros, pointers to the outside, title and author. */
public final class PackageRemarks {

    private PackageRemarks() {}

    /** @param relations of the main part */
    public static List<Remark> of(OfficePackage file, Relations relations) {
        List<Remark> remarks = new ArrayList<>();
        file.names().stream()
                .filter(name ->
                        name.endsWith("vbaProject.bin") || name.contains("/activeX/") || name.contains("/macrosheets/"))
                .sorted()
                .forEach(name -> remarks.add(new Remark(Kind.ACTIVE_CONTENT_IGNORED, name, Origin.UNKNOWN)));
        relations
                .fetched()
                .forEach(outside -> remarks.add(new Remark(Kind.REFERENCE_IGNORED, outside.target(), Origin.UNKNOWN)));
        return remarks;
    }

    /** Title and author as the file's own properties have them. */
    public static List<Entry> entries(OfficePackage file) {
        List<Entry> entries = new ArrayList<>();
        for (String part : Relations.of(file, "").parts("core-properties")) {
            Xml xml = file.part(part);
            if (xml != null) {
                for (int root = xml.depth(); xml.child(root); ) {
                    String name = xml.name();
                    String value = name.equals("title") || name.equals("creator")
                            ? xml.text().strip()
                            : "";
                    if (!value.isEmpty()) {
                        entries.add(new Entry(name, value, Origin.UNKNOWN));
                    }
                }
            }
        }
        return entries;
    }
}
