package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;

/** What a document says beside its pages: its layers, its title, and things in it that are left alone. */
final class Catalogue {

    private static final COSName OC_PROPERTIES = COSName.OCPROPERTIES;
    private static final COSName OFF = COSName.OFF;
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName EMBEDDED_FILES = COSName.EMBEDDED_FILES;

    private final COSDictionary root;

    Catalogue(PDDocument file) {
        root = file.getDocumentCatalog().getCOSObject();
    }

    /** Author and producer are left out: they name a clerk or a program. */
    static List<Entry> entries(PDDocument file) {
        COSDictionary info = file.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        List<Entry> entries = new ArrayList<>();
        for (COSName name : List.of(COSName.TITLE, COSName.SUBJECT, COSName.KEYWORDS)) {
            String value = info == null ? null : info.getString(name);
            if (value != null && !value.isBlank()) {
                entries.add(new Entry(name.getName(), value.strip(), Origin.UNKNOWN));
            }
        }
        return entries;
    }

    Set<COSDictionary> layersOff() {
        Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary properties = root.getCOSDictionary(OC_PROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        COSArray layers = usual == null ? null : usual.getCOSArray(OFF);
        for (int i = 0; layers != null && i < layers.size(); i++) {
            if (layers.getObject(i) instanceof COSDictionary layer) {
                off.add(layer);
            }
        }
        return off;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        COSDictionary names = root.getCOSDictionary(COSName.NAMES);
        COSBase opening = root.getDictionaryObject(COSName.OPEN_ACTION);
        boolean script = names != null && names.containsKey(JAVA_SCRIPT)
                || opening instanceof COSDictionary action && isScript(action)
                || root.containsKey(COSName.AA);
        if (script) {
            remarks.add(new Remark(Kind.ACTIVE_CONTENT_IGNORED, "", Origin.UNKNOWN));
        }
        if (names != null && names.containsKey(EMBEDDED_FILES)) {
            remarks.add(new Remark(Kind.ATTACHMENT_IGNORED, "", Origin.UNKNOWN));
        }
        return remarks;
    }

    private static boolean isScript(COSDictionary action) {
        COSName kind = action.getCOSName(COSName.S);
        return kind != null && !kind.getName().equals("GoTo");
    }
}
