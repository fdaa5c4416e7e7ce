package org.gouji.reader.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** The marks around the content at the moment: layers, headers and footers, and what a drawing of text stands for. */
final class Marks {

    private static final int DEEPEST = 5_000;
    private static final int LONGEST_LIGATURE = 8;
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final COSName OCGS = COSName.getPDFName("OCGs");

    private static final class Mark {
        final boolean off;
        final boolean furniture;
        final @Nullable String stands;
        int letters;

        Mark(boolean off, boolean furniture, @Nullable String stands) {
            this.off = off;
            this.furniture = furniture;
            this.stands = stands;
        }
    }

    private final Set<COSDictionary> layersOff;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int off;
    private int furniture;

    /** @param layersOff the layers that the document does not show */
    Marks(Set<COSDictionary> layersOff) {
        this.layersOff = layersOff;
    }

    void begin(COSName tag, @Nullable COSDictionary properties) {
        if (marks.size() > DEEPEST) {
            throw new RefusedDocument(Refusal.TOO_DEEP);
        }
        String stands = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        Mark mark = new Mark(
                COSName.OC.equals(tag) && isOff(properties),
                COSName.ARTIFACT.equals(tag)
                        && properties != null
                        && PAGINATION.equals(properties.getCOSName(COSName.TYPE)),
                stands != null && stands.length() <= LONGEST_LIGATURE ? stands : null);
        off += mark.off ? 1 : 0;
        furniture += mark.furniture ? 1 : 0;
        marks.push(mark);
    }

    void end() {
        Mark mark = marks.poll();
        if (mark != null) {
            off -= mark.off ? 1 : 0;
            furniture -= mark.furniture ? 1 : 0;
        }
    }

    boolean isOff(@Nullable COSDictionary layer) {
        if (layer == null || layersOff.isEmpty()) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(OCGS);
        if (members instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSDictionary group) || !layersOff.contains(group)) {
                    return false;
                }
            }
            return several.size() > 0;
        }
        return layersOff.contains(members instanceof COSDictionary one ? one : layer);
    }

    boolean off() {
        return off > 0;
    }

    boolean furniture() {
        return furniture > 0;
    }

    /** The next letter's text: the first of a marked ligature stands for all of it. */
    @Nullable
    String standsFor(@Nullable String text) {
        Mark mark = marks.peek();
        if (mark == null || mark.stands == null || mark.letters >= LONGEST_LIGATURE) {
            return text;
        }
        return mark.letters++ == 0 ? mark.stands : "";
    }
}
