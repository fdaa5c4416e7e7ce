package org.gouji.reader.workbook;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.Source;

/** Reads .xlsx and .xls files. */
public final class WorkbookReader implements DocumentReader {

    @Override
    public Source read(byte[] document, Allowance allowance) {
        return FileMagic.valueOf(document) == FileMagic.OLE2
                ? XlsFile.read(document, allowance)
                : XlsxFile.read(document, allowance);
    }
}
