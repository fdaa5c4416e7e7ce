package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** The looks that the cells of an .xls file refer to by number. */
final class XlsLooks {

    /** A number that no font has, for reasons of history. */
    private static final int NO_FONT = 4;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> looks = new ArrayList<>();

    void add(FormatRecord format) {
        patterns.put(format.getIndexCode(), format.getFormatString());
    }

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(ExtendedFormatRecord look) {
        looks.add(look);
    }

    FontRecord font(int number) {
        int place = number > NO_FONT ? number - 1 : number;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : new FontRecord();
    }

    CellLook look(int number) {
        if (number < 0 || number >= looks.size()) {
            return CellLook.PLAIN;
        }
        ExtendedFormatRecord look = looks.get(number);
        int format = look.getFormatIndex();
        String builtIn = ShownFigures.builtIn(format);
        // the file repeats the formats that Excel has anyway, in the words of one country
        String pattern = builtIn.equals(CellLook.PLAIN.pattern()) ? patterns.getOrDefault(format, builtIn) : builtIn;
        boolean framed =
                look.getBorderTop() + look.getBorderBottom() + look.getBorderLeft() + look.getBorderRight() > 0;
        return new CellLook(format, pattern, framed, font(look.getFontIndex()).isStruckout());
    }
}
