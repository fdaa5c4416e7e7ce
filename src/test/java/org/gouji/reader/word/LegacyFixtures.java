package org.gouji.reader.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.ReportFixture;
import org.gouji.documents.DocxDocuments;
import org.gouji.reader.ooxml.Zipped;

/**
 * Writes the .docx files from which the .doc files of the tests were made. No library writes .doc; a Word processor does:
 * {@code soffice --headless --convert-to doc *.docx}.
 */
final class LegacyFixtures {

    private LegacyFixtures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(
                folder.resolve("report-2019.docx"),
                DocxDocuments.of(ReportFixture.aReport("2019").content()));
        Files.write(
                folder.resolve("report-2025.docx"),
                DocxDocuments.of(ReportFixture.hangzhou().content()));
        Files.write(folder.resolve("particulars.docx"), particulars().bytes());
    }

    private static Zipped particulars() {
        String numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        return Docx.zipped(
                        numbered + Docx.r("总体情况") + "</w:p>"
                                + "<w:p>" + Docx.r("<w:strike/>", "12") + Docx.r("13")
                                + Docx.r("<w:vertAlign w:val='superscript'/>", "1") + Docx.r("<w:vanish/>", "hidden")
                                + "<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>"
                                + "<w:del w:id='1' w:author='a' w:date='2021-01-01T00:00:00Z'><w:r><w:delText>gone"
                                + "</w:delText></w:r></w:del></w:p>"
                                + numbered + Docx.r("主动公开政府信息情况") + "</w:p>"
                                + Docx.table(Docx.tr(Docx.tc("frame")))
                                + Docx.p("end"),
                        "numbering",
                        "<w:numbering><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                                + "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>")
                .with("[Content_Types].xml", CONTENT_TYPES);
    }

    private static final String CONTENT_TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/>"
                    + "<Override PartName='/word/document.xml' ContentType="
                    + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                    + "<Override PartName='/word/numbering.xml' ContentType="
                    + "'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml'/></Types>";
}
