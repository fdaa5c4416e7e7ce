package org.gouji.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Paragraph;

/** Writes what src/scripts/make-pdf-fixtures.sh prints with a browser and a word processor. */
public final class PdfSources {

    private static final String FONT = "LXGW WenKai";

    private static final String PAGE = "<!doctype html><meta charset=utf-8><title></title><style>"
            + "@page{size:A4;margin:25mm} body{font:16px/28px '" + FONT + "'} h1{font-size:26px;text-align:center}"
            + " p{margin:0;text-indent:2em;text-align:justify} table{width:100%;font-size:12px;line-height:16px;"
            + "border-spacing:2px} td{border:1px solid #333;text-align:center;padding:1px 2px} ";

    private PdfSources() {}

    public static void main(String[] directory) throws IOException {
        Path to = Path.of(directory[0]);
        Files.writeString(to.resolve("browser-city.html"), html(city(), "table{border-collapse:collapse}"));
        Files.writeString(
                to.resolve("browser-county.html"),
                html(brief(county()), "p{text-indent:0;margin:12px 0} .narrow{writing-mode:vertical-rl}"));
        Files.write(to.resolve("writer-city.docx"), docx(city()));
        Files.write(to.resolve("writer-county.docx"), docx(county()));
    }

    /** Large figures in the form of 2021. */
    static ReportContent city() {
        return ReportFixture.hangzhou()
                .text("overview", LONG_TEXT.repeat(3) + "\n" + LONG_TEXT)
                .text("problems", LONG_TEXT + "\n" + LONG_TEXT.repeat(2))
                .content();
    }

    /** The form of 2019, with blanks and what offices write into cells. */
    static ReportContent county() {
        return ReportFixture.aReport("2019")
                .written("disclosure/procurement/amount", "909.76 万元")
                .written("disclosure/licences/change", "减4")
                .written("disclosure/regulations/made", "/")
                .written("applications/new/naturalPerson", "1,362")
                .written("applications/carriedIn/company", "")
                .with("disputes/reconsideration/total", 17)
                .text("problems", LONG_TEXT.repeat(2))
                .content();
    }

    /** With fewer different characters, of which the browser embeds each in full. */
    static ReportContent brief(ReportContent report) {
        Map<String, SectionText> sections = new HashMap<>(report.sections());
        sections.computeIfPresent("overview", (key, text) -> new SectionText(text.heading(), "本年度认真贯彻落实条例。"));
        sections.computeIfPresent(
                "problems", (key, text) -> new SectionText(text.heading(), LONG_TEXT.substring(0, 60)));
        sections.computeIfPresent("other", (key, text) -> new SectionText(text.heading(), "无。"));
        return new ReportContent(
                report.edition(), report.year(), report.title(), "", report.closing(), sections, report.cells());
    }

    /** Few different characters, since each is embedded with its drawing. */
    private static final String LONG_TEXT = "本年度主动公开政府信息3,856条，其中行政规范性文件128条，办理申请45件（本年新收20件、上年结转25件），公开情况总体规范，"
            + "“三安全一稳定”信息依法不予公开，申请人和社会组织对政府信息公开情况的要求得到办理，公开数量达到98.6%。";

    // ---- for the browser

    private static String html(ReportContent report, String look) {
        StringBuilder html = new StringBuilder(PAGE).append(look).append("</style>\n");
        boolean title = true;
        for (Block block : Printed.of(report)) {
            if (block instanceof Grid grid) {
                html.append(table(grid));
            } else if (block instanceof Paragraph paragraph) {
                String tag = title ? "h1" : "p";
                html.append("<%s>%s</%s>\n".formatted(tag, paragraph.text(), tag));
            }
            title = false;
        }
        return html.toString();
    }

    private static String table(Grid grid) {
        int head = PdfDocuments.headRows(grid);
        StringBuilder html = new StringBuilder("<table><thead>");
        for (int row = 0; row < grid.height(); row++) {
            html.append(row == head ? "</thead><tbody>" : "").append("<tr>");
            for (Box box : grid.row(row)) {
                String name = row < head && box.colspan() == 1 && grid.width() > 4 ? " class=narrow" : "";
                html.append("<td rowspan=%d colspan=%d><div%s>%s</div></td>"
                        .formatted(box.rowspan(), box.colspan(), name, box.text()));
            }
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    // ---- for the word processor

    private static byte[] docx(ReportContent report) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxDocuments.of(report)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            paragraphs.forEach(paragraph -> write(paragraph, 12));
            paragraphs.get(0).setAlignment(ParagraphAlignment.CENTER);
            paragraphs.get(0).setFirstLineIndent(0);
            List<Grid> grids = Printed.of(report).stream()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .toList();
            for (int i = 0; i < grids.size(); i++) {
                rule(document.getTables().get(i), PdfDocuments.headRows(grids.get(i)));
            }
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setAlignment(ParagraphAlignment.CENTER);
            foot.createRun().setText("— ");
            foot.getCTP().addNewFldSimple().setInstr("PAGE");
            foot.createRun().setText(" —");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFParagraph paragraph, int size) {
        paragraph.setFirstLineIndent(2 * 20 * size);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.getRuns().forEach(run -> {
            run.setFontFamily(FONT);
            run.setFontSize(size);
        });
    }

    private static void rule(XWPFTable table, int head) {
        XWPFTable.XWPFBorderType single = XWPFTable.XWPFBorderType.SINGLE;
        table.setTopBorder(single, 4, 0, "000000");
        table.setBottomBorder(single, 4, 0, "000000");
        table.setLeftBorder(single, 4, 0, "000000");
        table.setRightBorder(single, 4, 0, "000000");
        table.setInsideHBorder(single, 4, 0, "000000");
        table.setInsideVBorder(single, 4, 0, "000000");
        table.getRows().subList(0, head).forEach(row -> row.setRepeatHeader(true));
        table.getRows().forEach(row -> row.getTableCells()
                .forEach(cell -> cell.getParagraphs().forEach(paragraph -> {
                    write(paragraph, 8);
                    paragraph.setFirstLineIndent(0);
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                })));
        if (table.getCTTbl().getTblPr().getTblLayout() == null) {
            table.getCTTbl().getTblPr().addNewTblLayout();
        }
        table.getCTTbl()
                .getTblGrid()
                .getGridColList()
                .forEach(column -> column.setW(
                        BigInteger.valueOf(9000 / table.getCTTbl().getTblGrid().sizeOfGridColArray())));
    }
}
