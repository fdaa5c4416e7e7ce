package org.gouji.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.gouji.source.Allowance;

/** A format of files that hold a table. */
public enum TableFormat {
    CSV(TableFormat.CSV_TYPE, "csv", CsvTables::write, CsvTables::read),
    XLSX(TableFormat.XLSX_TYPE, "xlsx", XlsxTables::write, XlsxRows::read);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;
    private final Writer writer;
    private final Reader reader;

    TableFormat(String mediaType, String ending, Writer writer, Reader reader) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
        this.reader = reader;
    }

    private interface Writer {
        void write(Table table, OutputStream out) throws IOException;
    }

    private interface Reader {
        Iterator<TableRow> read(byte[] file, Allowance allowance);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** Writes row by row in bounded memory, closes the rows and leaves the stream open. */
    public void write(Table table, OutputStream out) throws IOException {
        try (var rows = table.rows()) {
            writer.write(new Table(table.name(), table.headings(), rows), out);
        }
    }

    /**
     * The rows of a file with anything in them, the headings first; of a workbook, those of its first visible sheet.
     *
     * @throws org.gouji.source.RefusedDocument here or on the way, when it cannot be read or takes more than allowed
     */
    public Iterator<TableRow> read(byte[] file, Allowance allowance) {
        return reader.read(file, allowance);
    }
}
