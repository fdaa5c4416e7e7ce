package org.gouji.spreadsheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** Which looks of cells show a number as a day: a workbook keeps days as numbers. */
record DateStyles(BitSet dates, boolean since1904) {

    static DateStyles of(@Nullable Xml xml, boolean since1904) {
        Map<Integer, String> patterns = new HashMap<>();
        var dates = new BitSet();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                switch (xml.name()) {
                    case "numFmts" -> {
                        for (int depth = xml.depth(); xml.child(depth); ) {
                            patterns.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
                        }
                    }
                    case "cellXfs" -> {
                        int number = 0;
                        for (int depth = xml.depth(); xml.child(depth); number++) {
                            dates.set(number, isDate(xml.number("numFmtId", 0), patterns));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new DateStyles(dates, since1904);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private static boolean isDate(int format, Map<Integer, String> patterns) {
        // these are days in the Chinese versions of the programs, and are not written out in the file
        if (format >= 27 && format <= 36 || format >= 50 && format <= 58) {
            return true;
        }
        String pattern = patterns.get(format);
        if (pattern == null) {
            pattern = format >= 0 && format < 50 ? BuiltinFormats.getBuiltinFormat(format) : null;
        }
        return pattern != null && pattern.length() <= 255 && DateUtil.isADateFormat(format, pattern);
    }
}
