package org.gouji.reader.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.reader.ooxml.Raised;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the records of one sheet of an .xls file. */
final class XlsSheet {

    private final Sheet sheet;
    private final @Nullable SSTRecord strings;
    private final XlsLooks looks;
    private final ShownFigures figures;
    private final List<Remark> remarks;
    private @Nullable FormulaRecord waiting;

    XlsSheet(Sheet sheet, @Nullable SSTRecord strings, XlsLooks looks, ShownFigures figures, List<Remark> remarks) {
        this.sheet = sheet;
        this.strings = strings;
        this.looks = looks;
        this.figures = figures;
        this.remarks = remarks;
    }

    Sheet sheet() {
        return sheet;
    }

    void take(Record record) {
        if (record instanceof StringRecord result && waiting != null) {
            put(waiting, result(Content.of(result.getString())));
            waiting = null;
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, content(record, looks.look(cell.getXFIndex())));
        } else if (record instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                put(blanks.getRow(), blanks.getFirstColumn() + i, Content.EMPTY, looks.look(blanks.getXFAt(i)));
            }
        } else if (record instanceof MulRKRecord numbers) {
            for (int i = 0; i < numbers.getNumColumns(); i++) {
                CellLook look = looks.look(numbers.getXFAt(i));
                Content content = number(numbers.getRKNumberAt(i), look);
                put(numbers.getRow(), numbers.getFirstColumn() + i, content, look);
            }
        } else {
            beside(record);
        }
    }

    private void beside(Record record) {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                Range.of(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn())
                        .ifPresent(sheet::merge);
            }
        } else if (record instanceof RowRecord row && (row.getZeroHeight() || row.getHeight() == 0)) {
            sheet.hideRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns
                && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof TextObjectRecord box && box.getStr() != null) {
            remark(Kind.OUT_OF_LINE_TEXT, box.getStr().getString());
        } else if (record instanceof HeaderRecord header) {
            remark(Kind.PAGE_FURNITURE, header.getText());
        } else if (record instanceof FooterRecord footer) {
            remark(Kind.PAGE_FURNITURE, footer.getText());
        }
    }

    private void remark(Kind kind, String found) {
        if (!found.isBlank()) {
            sheet.allowance().boxes(1);
            remarks.add(new Remark(kind, found, Origin.UNKNOWN.onPage(sheet.number())));
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            waiting = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        Content stored =
                switch (type) {
                    case BOOLEAN -> Content.of(formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
                    case ERROR -> error(formula.getCachedErrorValue());
                    case NUMERIC -> number(formula.getValue(), looks.look(formula.getXFIndex()));
                    default -> Content.EMPTY;
                };
        put(formula, result(stored));
    }

    private static Content result(Content stored) {
        return stored.saying(Kind.FORMULA_RESULT, stored.text());
    }

    private void put(CellValueRecordInterface cell, Content content) {
        put(cell.getRow(), cell.getColumn(), content, looks.look(cell.getXFIndex()));
    }

    private void put(int row, int column, Content content, CellLook look) {
        if (Range.of(row, column, row, column).isPresent()) {
            sheet.cell(row, column, look.isStruck() ? content.struck() : content, look.isFramed());
        }
    }

    private Content content(Record record, CellLook look) {
        if (record instanceof LabelSSTRecord label) {
            return strings == null || label.getSSTIndex() < 0 || label.getSSTIndex() >= strings.getNumUniqueStrings()
                    ? Content.of("#" + label.getSSTIndex())
                    : rich(strings.getString(label.getSSTIndex()));
        } else if (record instanceof NumberRecord number) {
            return number(number.getValue(), look);
        } else if (record instanceof RKRecord number) {
            return number(number.getRKNumber(), look);
        } else if (record instanceof BoolErrRecord value) {
            return value.isError()
                    ? error(value.getErrorValue())
                    : Content.of(value.getBooleanValue() ? "TRUE" : "FALSE");
        } else if (record instanceof LabelRecord label) {
            return Content.of(label.getValue());
        }
        return record instanceof BlankRecord
                ? Content.EMPTY
                : Content.of(record.getClass().getSimpleName());
    }

    private Content number(double stored, CellLook look) {
        return Double.isFinite(stored)
                ? figures.content(BigDecimal.valueOf(stored), look)
                : Content.of(Double.toString(stored));
    }

    private static Content error(int code) {
        return Content.of(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code);
    }

    private Content rich(UnicodeString text) {
        StringBuilder kept = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        String all = text.getString();
        int done = 0;
        FontRecord font = null;
        for (int run = 0; run <= text.getFormatRunCount(); run++) {
            boolean last = run == text.getFormatRunCount();
            int end = last ? all.length() : text.getFormatRun(run).getCharacterPos();
            if (end > done && end <= all.length()) {
                String part = all.substring(done, end);
                boolean raised = font != null && font.getSuperSubScript() != Font.SS_NONE;
                (font != null && font.isStruckout() ? struck : kept).append(raised ? Raised.digits(part) : part);
                done = end;
            }
            font = last ? null : looks.font(text.getFormatRun(run).getFontIndex());
        }
        Content content = Content.of(kept.toString());
        return struck.toString().isBlank() ? content : content.saying(Kind.TRACKED_CHANGE, struck.toString());
    }
}
