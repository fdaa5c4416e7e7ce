package org.gouji.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gouji.documents.PdfFile;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final String PICTURE = "BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI";
    private static final String FULL_PAGE_PICTURE = "q 595 0 0 842 0 0 cm " + PICTURE + " Q";

    // ---- what can be read at all

    @Test
    void a_scan_without_text_is_refused() {
        assertRefused(new PdfFile().page().operators(FULL_PAGE_PICTURE), Refusal.NO_TEXT);
    }

    @Test
    void a_picture_page_among_pages_of_text_is_said() {
        Source source =
                read(new PdfFile().page().text(72, 700, 12, "总体情况").page().operators(FULL_PAGE_PICTURE));

        assertThat(source.remarks()).containsExactly(new Remark(Kind.PICTURE, "", Origin.UNKNOWN.onPage(2)));
    }

    @Test
    void the_text_that_a_scanner_recognised_is_read_and_said() {
        Source source = read(new PdfFile()
                .page()
                .operators(FULL_PAGE_PICTURE)
                .operators("3 Tr")
                .text(72, 700, 12, "总体情况"));

        assertThat(texts(source)).containsExactly("总体情况");
        assertThat(source.remarks()).extracting(Remark::kind).containsExactly(Kind.PICTURE, Kind.TEXT_BEHIND_PICTURE);
    }

    @Test
    void nothing_at_all_is_refused_as_empty() {
        assertRefused(new PdfFile().page(), Refusal.EMPTY);
        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(() -> read(new byte[0]))
                .matches(refused -> refused.refusal() == Refusal.EMPTY);
    }

    @Test
    void a_file_that_needs_a_password_is_refused_and_one_that_only_forbids_changes_is_read() throws IOException {
        byte[] plain = new PdfFile().page().text(72, 700, 12, "总体情况").bytes();

        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(() -> read(encrypted(plain, "user")))
                .matches(refused -> refused.refusal() == Refusal.ENCRYPTED);
        assertThat(texts(read(encrypted(plain, "")))).containsExactly("总体情况");
    }

    private static byte[] encrypted(byte[] plain, String userPassword) throws IOException {
        try (PDDocument document = Loader.loadPDF(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    // ---- characters

    @Test
    void a_character_printed_twice_to_look_bold_is_read_once() {
        Source source = read(new PdfFile()
                .page()
                .text(72, 700, 12, "总计11")
                .text(72.3, 700, 12, "总计11")
                .text(72, 680, 12, "11"));

        assertThat(texts(source)).containsExactly("总计11", "11");
    }

    @Test
    void characters_of_which_the_file_does_not_say_what_they_are_are_lost_and_not_guessed() {
        byte[] file = PdfFile.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R /F2 7 0 R >> >> >>",
                        "<< /Length 87 >>\nstream\n"
                                + "BT /F1 12 Tf 72 700 Td <00310032> Tj ET BT /F2 12 Tf 72 600 Td (12) Tj /F9 9 Tf (12) Tj ET"
                                + "\nendstream",
                        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
                        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo"
                                + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
                "");

        Source source = read(file);

        assertThat(texts(source)).containsExactly("\uFFFD\uFFFD", "12\uFFFD");
        assertThat(source.remarks()).extracting(Remark::kind).containsExactly(Kind.CHARACTERS_LOST);
    }

    @Test
    void radicals_stay_for_the_fold_behind_all_readers() {
        assertThat(texts(read(new PdfFile().page().text(72, 700, 12, "⾏政复议")))).containsExactly("⾏政复议");
    }

    @Test
    void text_in_the_colour_of_the_paper_or_outside_of_the_page_is_left_out_and_said() {
        Source source = read(new PdfFile()
                .page()
                .text(72, 700, 12, "总体情况")
                .text(700, 700, 12, "外")
                .operators("1 g")
                .text(72, 600, 12, "白")
                .operators("0 g 60 490 200 30 re f 1 g")
                .text(72, 500, 12, "黑底白字"));

        assertThat(texts(source)).containsExactly("总体情况", "黑底白字");
        assertThat(source.remarks()).containsExactly(new Remark(Kind.HIDDEN_TEXT, "外白", Origin.UNKNOWN.onPage(1)));
    }

    @Test
    void a_watermark_across_the_page_is_left_out_and_said() {
        Source source = read(new PdfFile()
                .page()
                .text(72, 700, 12, "总体情况")
                .operators("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <" + PdfFile.hexadecimal("内部") + "> Tj ET"));

        assertThat(texts(source)).containsExactly("总体情况");
        assertThat(source.remarks()).containsExactly(new Remark(Kind.OUT_OF_LINE_TEXT, "内部", Origin.UNKNOWN.onPage(1)));
    }

    @Test
    void what_was_typed_into_a_form_is_read_in_its_place_and_a_comment_is_said() {
        byte[] file = PdfFile.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R 8 0 R] >>",
                        "<< /Length 36 >>\nstream\nBT /F1 12 Tf 72 700 Td (Total:) Tj ET\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                        "<< /Type /Annot /Subtype /Widget /FT /Tx /V (17) /Rect [110 695 200 715] /AP << /N 7 0 R >> >>",
                        "<< /Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font << /F1 5 0 R >> >>"
                                + " /Length 32 >>\nstream\nBT /F1 12 Tf 2 5 Td (17) Tj ET   \nendstream",
                        "<< /Type /Annot /Subtype /Text /Contents (really?) /Rect [10 10 20 20] >>"),
                "");

        Source source = read(file);

        assertThat(texts(source)).containsExactly("Total: 17");
        assertThat(source.remarks())
                .containsExactly(new Remark(Kind.OUT_OF_LINE_TEXT, "really?", Origin.UNKNOWN.onPage(1)));
    }

    // ---- tables

    @Test
    void cells_are_told_by_strokes_by_thin_rectangles_and_by_a_border_for_each_cell() {
        String strokes = "100 600 m 300 600 l S 100 630 m 300 630 l S 100 660 m 300 660 l S"
                + " 100 600 m 100 660 l S 200 600 m 200 660 l S 300 600 m 300 660 l S";
        String rectangles = "99 599 201 1 re f 99 629 201 1 re f 99 659 201 1 re f"
                + " 99 599 1 61 re f 199 599 1 61 re f 299 599 1 61 re f";
        String borders = "100 600 98 28 re S 202 600 98 28 re S 100 632 98 28 re S 202 632 98 28 re S";

        for (String ruling : List.of(strokes, rectangles, borders)) {
            Grid grid = (Grid) read(table(ruling)).blocks().get(0);

            assertThat(grid.boxes()).as(ruling).extracting(Grid.Box::text).containsExactly("甲", "1", "乙", "");
            assertThat(grid.boxes().get(3).origin()).isEqualTo(new Origin(1, 0, 1, 2, 2));
        }
    }

    @Test
    void a_missing_line_makes_one_cell_of_two() {
        Grid grid = (Grid) read(table("100 600 200 60 re S 100 630 m 300 630 l S 200 630 m 200 660 l S"))
                .blocks()
                .get(0);

        assertThat(grid.boxes()).extracting(Grid.Box::colspan).containsExactly(1, 1, 2);
    }

    private static PdfFile table(String ruling) {
        return new PdfFile()
                .page()
                .operators(ruling)
                .text(110, 640, 10, "甲")
                .text(210, 640, 10, "1")
                .text(110, 610, 10, "乙");
    }

    @Test
    void a_frame_around_text_is_no_table_and_a_table_within_a_frame_is_one() {
        Source source =
                read(table("50 500 400 300 re S 100 600 200 60 re S 100 630 m 300 630 l S 200 600 m 200 660 l S")
                        .text(72, 750, 12, "说明"));

        assertThat(source.blocks()).hasSize(2);
        assertThat(source.blocks().get(0))
                .isEqualTo(new Paragraph("说明", Origin.line(1).onPage(1)));
        assertThat(source.blocks().get(1)).isInstanceOfSatisfying(Grid.class, grid -> assertThat(grid.boxes())
                .hasSize(4));
    }

    @Test
    void a_number_that_runs_over_its_cell_stays_whole() {
        Source source = read(new PdfFile()
                .page()
                .operators("100 600 60 20 re S 130 600 m 130 620 l S")
                .text(105, 606, 10, "1234567")
                .text(145, 606, 10, "0"));

        assertThat(((Grid) source.blocks().get(0)).boxes())
                .extracting(Grid.Box::text)
                .containsExactly("1234567", "0");
    }

    @Test
    void head_cells_with_a_character_a_line_have_a_newline_between_each() {
        Source source = read(new PdfFile()
                .page()
                .operators("100 540 40 80 re S 120 540 m 120 620 l S")
                .text(104, 606, 10, "结")
                .text(104, 592, 10, "果")
                .text(124, 606, 10, "总")
                .text(124, 592, 10, "计"));

        assertThat(((Grid) source.blocks().get(0)).boxes())
                .extracting(Grid.Box::text)
                .containsExactly("结\n果", "总\n计");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0 1 -1 0, 300 100, 320 100",
        "270, 0 -1 1 0, 300 700, 280 700",
        "180, -1 0 0 -1, 400 300, 400 320",
        "0, 1 0 0 1, 100 700, 100 680"
    })
    void a_page_that_lies_on_its_side_is_read_from_its_own_top(
            int rotation, String matrix, String first, String second) {
        PdfFile file = new PdfFile().pageEntries("/Rotate " + rotation).page();
        for (String line : List.of(second + "|第二", first + "|第一")) {
            file.operators("BT /F1 12 Tf " + matrix + " " + line.substring(0, line.indexOf('|')) + " Tm <"
                    + PdfFile.hexadecimal(line.substring(line.indexOf('|') + 1)) + "> Tj ET");
        }

        assertThat(texts(read(file))).containsExactly("第一", "第二");
    }

    // ---- paragraphs and pages

    private static final String FULL = "一".repeat(36);

    @Test
    void a_paragraph_over_a_pages_end_is_one_where_first_lines_are_indented() {
        Source source = read(prose().text(72, 770, 12, "续完。").text(96, 750, 12, "另一段。"));

        assertThat(texts(source)).containsExactly("乙" + FULL + "。", "甲" + FULL.substring(1) + FULL + "续完。", "另一段。");
        assertThat(source.blocks()).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void where_no_line_is_indented_full_lines_stay_lines() {
        PdfFile file = new PdfFile().page();
        for (int i = 0; i < 4; i++) {
            file.text(72, 700 - 20 * i, 12, FULL);
        }

        assertThat(read(file).blocks()).hasSize(4).allMatch(Line.class::isInstance);
    }

    /** Two paragraphs with an indent, of which the second goes on on the next page. */
    private static PdfFile prose() {
        return new PdfFile()
                .page()
                .text(96, 700, 12, "乙" + FULL.substring(2))
                .text(72, 680, 12, "一一。")
                .text(96, 660, 12, "甲" + FULL.substring(2))
                .text(72, 640, 12, FULL + "一")
                .page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "-3-", "Page 9 - 某局", "P. 9", "第 3 页 共 9 页", "3/9"})
    void page_marks_at_the_foot_are_left_out_and_said(String mark) {
        Source source = read(new PdfFile().page().text(72, 700, 12, "总体情况").text(280, 40, 10, mark));

        assertThat(texts(source)).containsExactly("总体情况");
        assertThat(source.remarks())
                .containsExactly(
                        new Remark(Kind.PAGE_FURNITURE, mark, Origin.line(2).onPage(1)));
    }

    @Test
    void bare_numbers_that_count_the_pages_are_page_marks_and_others_are_not() {
        PdfFile file = new PdfFile();
        for (int page = 1; page < 4; page++) {
            file.page().text(72, 700, 12, "总体情况之" + page).text(295, 40, 10, String.valueOf(page + 6));
        }

        assertThat(read(file).remarks()).extracting(Remark::found).containsExactly("7", "8", "9");
        assertThat(texts(read(new PdfFile().page().text(72, 700, 12, "总计").text(295, 40, 10, "17"))))
                .containsExactly("总计", "17");
    }

    @Test
    void a_header_that_comes_again_is_left_out_and_the_same_words_in_the_text_are_not() {
        PdfFile file = new PdfFile();
        for (int page = 1; page < 4; page++) {
            file.page().text(72, 800, 9, "某某市数据局").text(72, 600, 12, "总体情况").text(72, 500, 12, "第" + page + "项");
        }

        assertThat(texts(read(file))).containsExactly("总体情况", "第1项", "总体情况", "第2项", "总体情况", "第3项");
    }

    private static Source read(PdfFile file) {
        return read(file.bytes());
    }

    private static Source read(byte[] file) {
        return new PdfReader().read(file, Allowance.withoutTimeLimit());
    }

    private static void assertRefused(PdfFile file, Refusal refusal) {
        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(() -> read(file))
                .matches(refused -> refused.refusal() == refusal);
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream().map(PdfReaderTest::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Line line ? line.text() : block.toString();
    }
}
