package org.gouji.spreadsheet;

import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of its sheets.
 *
 * @param sheet the relation to the first that is shown
 * @param since1904 whether days are counted from 1904 instead of 1900
 */
record WorkbookHead(String sheet, boolean since1904) {

    static WorkbookHead of(@Nullable Xml xml) {
        if (xml == null || !xml.name().equals("workbook")) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        String sheet = "";
        boolean since1904 = false;
        for (int root = xml.depth(); xml.child(root); ) {
            if (xml.name().equals("workbookPr")) {
                since1904 = xml.flag("date1904", false);
            } else if (xml.name().equals("sheets")) {
                for (int depth = xml.depth(); xml.child(depth); ) {
                    boolean isShown = xml.attribute("state", "visible").equals("visible");
                    sheet = sheet.isEmpty() && isShown ? xml.attribute("id", "") : sheet;
                }
            }
        }
        return new WorkbookHead(sheet, since1904);
    }
}
