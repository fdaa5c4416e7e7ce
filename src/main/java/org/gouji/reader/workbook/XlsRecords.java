package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.jspecify.annotations.Nullable;

/** Takes the records of an .xls file in order: first those of the workbook, then those of each sheet. */
final class XlsRecords {

    private final Allowance allowance;
    private final XlsLooks looks = new XlsLooks();
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Tables tables = new Tables();
    private @Nullable SSTRecord strings;
    private @Nullable XlsSheet sheet;
    private ShownFigures figures = new ShownFigures(false);
    private int depth;
    private int sheets;

    XlsRecords(Allowance allowance) {
        this.allowance = allowance;
    }

    void take(Record record) {
        if (record instanceof BOFRecord begin) {
            depth++;
            if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                begin(begin);
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            if (depth == 0) {
                end();
            }
        } else if (depth == 1 && sheet != null) {
            sheet.take(record);
        } else if (depth == 1) {
            ofWorkbook(record);
        }
    }

    private void ofWorkbook(Record record) {
        if (record instanceof BoundSheetRecord name) {
            names.add(name);
        } else if (record instanceof SSTRecord all) {
            strings = all;
        } else if (record instanceof FormatRecord format) {
            looks.add(format);
        } else if (record instanceof FontRecord font) {
            looks.add(font);
        } else if (record instanceof ExtendedFormatRecord look) {
            looks.add(look);
        } else if (record instanceof DateWindow1904Record window) {
            figures = new ShownFigures(window.getWindowing() == 1);
        } else if (record instanceof SupBookRecord book && book.isExternalReferences()) {
            remarks.add(new Remark(Kind.REFERENCE_IGNORED, book.getURL(), Origin.UNKNOWN));
        }
    }

    private void begin(BOFRecord begin) {
        int number = ++sheets;
        allowance.page();
        Origin origin = Origin.UNKNOWN.onPage(number);
        BoundSheetRecord name = number <= names.size() ? names.get(number - 1) : null;
        String called = name == null ? "" : name.getSheetname();
        if (name != null && (name.isHidden() || name.isVeryHidden())) {
            remarks.add(new Remark(Kind.HIDDEN_TEXT, called, origin));
        } else if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet = new XlsSheet(new Sheet(number, allowance), strings, looks, figures, remarks);
        } else {
            boolean chart = begin.getType() == BOFRecord.TYPE_CHART;
            remarks.add(new Remark(chart ? Kind.PICTURE : Kind.ACTIVE_CONTENT_IGNORED, called, origin));
        }
    }

    private void end() {
        if (sheet != null) {
            blocks.addAll(SheetBlocks.of(sheet.sheet(), tables, remarks));
            sheet = null;
        }
    }

    Source source(List<Entry> entries, List<Remark> macros) {
        remarks.addAll(macros);
        return new Source(entries, blocks, remarks);
    }
}
