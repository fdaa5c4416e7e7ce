package org.gouji.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** Tables as CSV: RFC 4180, in UTF-8 with the mark by which Excel and WPS know it. */
final class CsvTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTables() {}

    static void write(Table table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.headings().stream().map(Guard::put));
        for (Iterator<List<Value>> rows = table.rows().iterator(); rows.hasNext(); ) {
            printer.printRecord(rows.next().stream().map(CsvTables::text));
        }
        printer.flush();
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return Guard.put(text.text());
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number().toPlainString();
        }
        return value instanceof Value.Day day ? day.date().toString() : "";
    }

    static Iterator<TableRow> read(byte[] file, Allowance allowance) {
        try {
            var parser = CSVFormat.RFC4180.parse(new StringReader(Encoding.decode(file, allowance)));
            var lines = new Lines(parser.iterator(), allowance);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                    .filter(row -> !row.isEmpty())
                    .iterator();
        } catch (IOException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }

    /** Numbered by records and not by lines, as a spreadsheet program numbers what it opens. */
    private record Lines(Iterator<CSVRecord> records, Allowance allowance) implements Iterator<TableRow> {

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException | IllegalStateException e) {
                // a quotation mark that is not closed, or closed within a cell
                throw new RefusedDocument(Refusal.DAMAGED, e);
            }
        }

        @Override
        public TableRow next() {
            var line = records.next();
            allowance.boxes(line.size());
            return new TableRow(
                    (int) line.getRecordNumber(),
                    line.stream().map(String::strip).map(Guard::take).toList());
        }
    }
}
