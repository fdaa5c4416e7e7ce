package org.gouji.reader.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of an .xlsx file, row by row. */
final class SheetXml {

    private final Sheet sheet;
    private final List<Content> shared;
    private final CellLooks looks;
    private final ShownFigures figures;
    private int row = -1;
    private int column = -1;

    SheetXml(Sheet sheet, List<Content> shared, CellLooks looks, ShownFigures figures) {
        this.sheet = sheet;
        this.shared = shared;
        this.looks = looks;
        this.figures = figures;
    }

    /** @return the text of the sheet's headers and footers */
    String read(Xml xml) {
        StringBuilder furniture = new StringBuilder();
        for (int root = xml.depth(); xml.child(root); ) {
            switch (xml.name()) {
                case "cols" -> columns(xml);
                case "sheetData" -> rows(xml);
                case "mergeCells" -> {
                    for (int depth = xml.depth(); xml.child(depth); ) {
                        Range.parse(xml.attribute("ref", "")).ifPresent(sheet::merge);
                    }
                }
                case "headerFooter" -> furniture.append(xml.text());
                default -> {}
            }
        }
        return furniture.toString();
    }

    private void columns(Xml xml) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.flag("hidden", false) || isNothing(xml.attribute("width", ""))) {
                sheet.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
            }
        }
    }

    private static boolean isNothing(String size) {
        return size.equals("0") || size.equals("0.0");
    }

    private void rows(Xml xml) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            row = xml.number("r", row + 2) - 1;
            column = -1;
            if (xml.flag("hidden", false) || isNothing(xml.attribute("ht", ""))) {
                sheet.hideRow(row);
            }
            for (int inner = xml.depth(); xml.child(inner); ) {
                cell(xml);
            }
        }
    }

    private void cell(Xml xml) {
        Range square = Range.square(xml.attribute("r", "")).orElse(null);
        row = square == null ? row : square.top();
        column = square == null ? column + 1 : square.left();
        CellLook look = looks.look(xml.number("s", 0));
        String type = xml.attribute("t", "n");
        Content content = Content.EMPTY;
        String formula = null;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "f" -> formula = xml.text();
                case "v" -> content = value(type, xml.text(), look);
                case "is" -> content = RichText.of(xml);
                default -> {}
            }
        }
        content = formula == null ? content : result(content, formula, type);
        if (Range.of(row, column, row, column).isPresent()) {
            sheet.cell(row, column, look.isStruck() ? content.struck() : content, look.isFramed());
        }
    }

    private Content value(String type, String value, CellLook look) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "b" -> Content.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "n" -> number(value.strip(), look);
            default -> Content.of(value);
        };
    }

    private Content shared(String index) {
        try {
            return shared.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // a broken pointer must not look like an empty cell
            return Content.of("#" + index);
        }
    }

    private Content number(String text, CellLook look) {
        BigDecimal stored = parsed(text);
        return stored == null ? Content.of(text) : figures.content(stored, look);
    }

    private static @Nullable BigDecimal parsed(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            // beyond what a machine number holds, writing it out would take memory for nothing
            return text.length() > 400 || Math.abs((long) number.precision() - number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A formula that nobody has worked out yet is not an empty cell. */
    private static Content result(Content stored, String formula, String type) {
        boolean unknown = stored.text().isEmpty() && !type.equals("str");
        Content content = unknown ? Content.of("=" + formula) : stored;
        return content.saying(Kind.FORMULA_RESULT, content.text());
    }
}
