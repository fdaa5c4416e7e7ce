package org.gouji.reader.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Widths of a font of many characters, kept as ranges. */
final class CidWidths {

    private static final double THOUSANDTH = 0.001;

    private record Range(int last, double width) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();
    private final double otherwise;
    private final double down;

    private CidWidths(double otherwise, double down) {
        this.otherwise = otherwise;
        this.down = down;
    }

    static CidWidths of(COSDictionary font) {
        CidWidths widths = new CidWidths(
                Typeface.number(font.getDictionaryObject(COSName.DW), 1000) * THOUSANDTH,
                Typeface.at(font.getCOSArray(COSName.DW2), 1, -1000) * THOUSANDTH);
        COSArray entries = font.getCOSArray(COSName.W);
        int at = 0;
        while (entries != null && at + 1 < entries.size()) {
            int first = (int) Typeface.at(entries, at, -1);
            COSBase next = entries.getObject(at + 1);
            if (next instanceof COSArray each) {
                for (int i = 0; i < each.size(); i++) {
                    widths.put(first + i, first + i, Typeface.at(each, i, 0));
                }
                at += 2;
            } else {
                widths.put(first, (int) Typeface.number(next, -1), Typeface.at(entries, at + 2, 0));
                at += 3;
            }
        }
        return widths;
    }

    private void put(int first, int last, double width) {
        if (first >= 0 && first <= last) {
            ranges.put(first, new Range(last, width * THOUSANDTH));
        }
    }

    double of(int cid) {
        Map.Entry<Integer, Range> entry = ranges.floorEntry(cid);
        return entry == null || cid > entry.getValue().last()
                ? otherwise
                : entry.getValue().width();
    }

    /** How far the next character stands, where characters stand below one another; downwards is negative. */
    double down() {
        return down;
    }
}
