package org.gouji.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word shows before the paragraphs of a .doc file. */
final class LegacyNumbering {

    private static final int LEVELS = 9;
    private static final String[] SUFFIXES = {"tab", "space", "nothing"};
    private static final Properties FORMATS = formats();

    private final boolean hasLists;
    private final Numbering numbering = new Numbering();
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    LegacyNumbering(HWPFDocument document) {
        this.hasLists = document.getListTables() != null;
    }

    String next(Paragraph paragraph) {
        if (!hasLists || !paragraph.isInList()) {
            return "";
        }
        NumberedList list = list(paragraph);
        return list == null ? "" : numbering.next(list, paragraph.getIlvl());
    }

    private @Nullable NumberedList list(Paragraph paragraph) {
        int id = paragraph.getIlfo();
        NumberedList known = lists.get(id);
        if (known == null) {
            try {
                known = list(id, paragraph.getList());
            } catch (RuntimeException e) {
                // a pointer to a list that is not there
                return null;
            }
            lists.put(id, known);
        }
        return known;
    }

    private static NumberedList list(int id, HWPFList list) {
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int i = 0; i < LEVELS && i < list.getListData().numLevels(); i++) {
            char level = (char) i;
            levels.put(i, level(list, level));
            if (list.isStartAtOverridden(level)) {
                starts.put(i, list.getStartAt(level));
            }
        }
        return new NumberedList(id, list.getLsid(), levels, starts);
    }

    private static Level level(HWPFList list, char level) {
        StringBuilder text = new StringBuilder();
        for (char c : list.getNumberText(level).toCharArray()) {
            text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        int suffix = list.getTypeOfCharFollowingTheNumber(level);
        return new Level(
                list.getStartAt(level),
                FORMATS.getProperty(Integer.toString(list.getNumberFormat(level)), "decimal"),
                text.toString(),
                suffix >= 0 && suffix < SUFFIXES.length ? SUFFIXES[suffix] : SUFFIXES[0],
                false,
                -1,
                "");
    }

    private static Properties formats() {
        Properties formats = new Properties();
        try (InputStream in =
                Objects.requireNonNull(LegacyNumbering.class.getResourceAsStream("number-formats.properties"))) {
            formats.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formats;
    }
}
