package org.gouji.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.gouji.reader.ooxml.OfficePackage;
import org.gouji.reader.ooxml.Relation;
import org.gouji.reader.ooxml.Relations;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** The rows of the first visible sheet of an Excel workbook, one in memory at a time. */
final class XlsxRows implements Iterator<TableRow> {

    private static final int MOST_COLUMNS = 1_000;
    /** Excel keeps this many digits; what follows comes from the arithmetic of the machine. */
    private static final MathContext KEPT = new MathContext(15);

    private final Xml xml;
    private final SharedTexts shared;
    private final DateStyles styles;
    private final Allowance allowance;
    private final int rows;
    private int number;
    private @Nullable TableRow next;

    private XlsxRows(Xml xml, SharedTexts shared, DateStyles styles, Allowance allowance) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.allowance = allowance;
        this.rows = data(xml);
        this.next = advance();
    }

    static Iterator<TableRow> read(byte[] document, Allowance allowance) {
        var file = OfficePackage.open(document, allowance);
        var main = file.mainPart();
        var relations = Relations.of(file, main);
        var head = WorkbookHead.of(file.part(main));
        var sheet = relations
                .byId(head.sheet())
                .map(Relation::target)
                .map(file::part)
                .orElseThrow(() -> new RefusedDocument(Refusal.DAMAGED));
        return new XlsxRows(
                sheet,
                SharedTexts.of(part(file, relations, "sharedStrings")),
                DateStyles.of(part(file, relations, "styles"), head.since1904()),
                allowance);
    }

    private static @Nullable Xml part(OfficePackage file, Relations relations, String type) {
        return relations.parts(type).stream().findFirst().map(file::part).orElse(null);
    }

    /** Goes to the element of rows, and says how deep it is. */
    private static int data(Xml xml) {
        for (int root = xml.depth(); xml.child(root); ) {
            if (xml.name().equals("sheetData")) {
                return xml.depth();
            }
        }
        return Integer.MAX_VALUE - 1;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TableRow next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return row;
    }

    private @Nullable TableRow advance() {
        while (rows < Integer.MAX_VALUE - 1 && xml.child(rows)) {
            number = xml.number("r", number + 1);
            var row = new TableRow(number, cells());
            if (!row.isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int row = xml.depth(); xml.child(row); ) {
            int column = column(cells.size());
            allowance.boxes(column + 1L - cells.size());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, cell().strip());
        }
        return cells;
    }

    private int column(int otherwise) {
        String address = xml.attribute("r", "");
        int column = otherwise;
        if (!address.isEmpty()) {
            // letters before the digits of the row
            String letters = address.replaceFirst("\\d+$", "");
            if (!letters.matches("[A-Z]{1,3}")) {
                throw new RefusedDocument(Refusal.DAMAGED);
            }
            column = CellReference.convertColStringToIndex(letters);
        }
        if (column < otherwise - 1 || column >= MOST_COLUMNS) {
            throw new RefusedDocument(column >= MOST_COLUMNS ? Refusal.TOO_LARGE : Refusal.DAMAGED);
        }
        return column;
    }

    private String cell() {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String text = "";
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "v" -> text = value(type, xml.text(), style);
                case "is" -> text = SharedTexts.text(xml);
                default -> {}
            }
        }
        return text;
    }

    private String value(String type, String stored, int style) {
        return switch (type) {
            case "s" -> shared.text(stored.strip());
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(stored.strip(), style);
            default -> stored;
        };
    }

    private String number(String stored, int style) {
        if (stored.isEmpty() || stored.length() > 40) {
            return stored;
        }
        try {
            var number = new BigDecimal(stored);
            if (styles.isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
                return date(number);
            }
            return Math.abs(number.scale()) > 40 ? stored : plain(number);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private String date(BigDecimal number) {
        var moment = DateUtil.getLocalDateTime(number.doubleValue(), styles.since1904());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        var kept = number.round(KEPT).stripTrailingZeros();
        return (kept.scale() < 0 ? kept.setScale(0) : kept).toPlainString();
    }
}
