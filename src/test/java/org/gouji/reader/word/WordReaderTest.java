package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.ooxml.Zipped.outside;
import static org.gouji.reader.ooxml.Zipped.relation;
import static org.gouji.reader.ooxml.Zipped.relations;
import static org.gouji.reader.word.Docx.drawn;
import static org.gouji.reader.word.Docx.p;
import static org.gouji.reader.word.Docx.r;
import static org.gouji.reader.word.Docx.read;
import static org.gouji.reader.word.Docx.remarked;
import static org.gouji.reader.word.Docx.table;
import static org.gouji.reader.word.Docx.tc;
import static org.gouji.reader.word.Docx.tr;
import static org.gouji.reader.word.Docx.zipped;

import java.util.List;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.Printed;
import org.gouji.source.Allowance;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Origin;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void a_printed_report_is_read_with_every_paragraph_and_every_cell_in_its_square(String edition) {
        ReportContent report = ReportFixture.aReport(edition).content();

        Source source = new WordReader().read(DocxDocuments.of(report), Allowance.withoutTimeLimit());

        assertThat(drawn(source.blocks())).isEqualTo(drawn(Printed.of(report)));
        assertThat(source.remarks()).isEmpty();
    }

    @Test
    void a_cell_tells_its_table_row_and_column_and_a_paragraph_its_number() {
        Source source = read(p("a") + table(tr(tc("b"), tc("c")), tr(tc("d"), tc("e"))) + p("f"));

        assertThat(source.blocks().get(0).origin()).isEqualTo(Origin.line(1));
        assertThat(source.blocks().get(1)).isInstanceOfSatisfying(Grid.class, grid -> assertThat(
                        grid.boxes().get(3).origin())
                .isEqualTo(new Origin(0, 0, 1, 2, 2)));
    }

    @Test
    void runs_tabs_breaks_and_links_make_one_paragraph() {
        List<String> read = drawn("<w:p>" + r("a") + "<w:hyperlink>" + r("b") + "</w:hyperlink>"
                + "<w:r><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:br w:type='page'/><w:noBreakHyphen/></w:r>"
                + "<w:smartTag><w:smartTagPr/>" + r("e") + "</w:smartTag></w:p>");

        assertThat(read).containsExactly("ab\tc\nd-e");
    }

    @Test
    void content_controls_around_text_cells_rows_and_paragraphs_are_looked_into() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

        List<String> read = drawn(control.formatted(p("a"))
                + "<w:p>" + control.formatted(r("b")) + "</w:p>"
                + table(control.formatted(tr(tc("c"), control.formatted(tc("d"))))));

        assertThat(read).containsExactly("a", "b", "0,0 1x1 c", "0,1 1x1 d");
    }

    @Test
    void an_insertion_is_kept_and_a_deletion_left_out_and_said_with_its_cell() {
        Source source = read(table(tr(
                tc("a"),
                "<w:tc><w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + r("13")
                        + "</w:ins></w:p></w:tc>")));

        assertThat(drawn(source.blocks())).containsExactly("0,0 1x1 a", "0,1 1x1 13");
        assertThat(remarked(source)).containsExactly("TRACKED_CHANGE 12");
        assertThat(source.remarks().get(0).origin()).isEqualTo(new Origin(0, 2, 1, 1, 2));
    }

    @Test
    void what_was_moved_stands_once_and_paragraphs_whose_mark_was_deleted_are_one() {
        Source source = read("<w:p><w:moveFrom>" + r("a") + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("b") + "</w:p>"
                + "<w:p><w:moveTo>" + r("a") + "</w:moveTo></w:p>");

        assertThat(drawn(source.blocks())).containsExactly("ba");
    }

    @Test
    void a_figure_struck_through_is_no_part_of_the_one_beside_it() {
        Source source = read("<w:p>" + r("<w:strike/>", "12") + r("13") + r("<w:strike w:val='0'/>", "4") + "</w:p>");

        assertThat(drawn(source.blocks())).containsExactly("134");
        assertThat(remarked(source)).containsExactly("TRACKED_CHANGE 12");
    }

    @Test
    void a_raised_digit_does_not_become_a_digit_of_the_figure() {
        assertThat(drawn("<w:p>" + r("12") + r("<w:vertAlign w:val='superscript'/>", "1") + "</w:p>"))
                .containsExactly("12\u00B9");
    }

    @Test
    void hidden_text_is_left_out_whether_the_run_its_style_or_the_paragraphs_style_hides_it() {
        Source source = read(Docx.zipped(
                "<w:p>" + r("<w:vanish/>", "a") + r("<w:rStyle w:val='H'/>", "b") + r("c") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>" + r("d") + r("<w:vanish w:val='false'/>", "e")
                        + "</w:p>",
                "styles",
                "<w:styles><w:style w:type='character' w:styleId='G'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='character' w:styleId='H'><w:basedOn w:val='G'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"));

        assertThat(drawn(source.blocks())).containsExactly("c", "e");
        assertThat(remarked(source)).containsExactly("HIDDEN_TEXT ab", "HIDDEN_TEXT d");
    }

    @Test
    void a_text_box_is_said_once_and_a_picture_is_said() {
        String box = "<w:txbxContent>" + p("in the box") + "</w:txbxContent>";

        Source source = read("<w:p>" + r("a") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r><w:r><w:drawing><a:blip r:embed='x'/></w:drawing></w:r></w:p>");

        assertThat(drawn(source.blocks())).containsExactly("a");
        assertThat(remarked(source)).containsExactly("OUT_OF_LINE_TEXT in the box", "PICTURE ");
    }

    @Test
    void headers_footers_notes_and_comments_are_remarked() {
        Source source = read(zipped("<w:p>" + r("a") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
                .with(
                        "word/_rels/document.xml.rels",
                        relations(
                                relation("r1", "header", "header1.xml"),
                                relation("r2", "footer", "/word/footer1.xml"),
                                relation("r3", "footnotes", "footnotes.xml"),
                                relation("r4", "comments", "comments.xml")))
                .with("word/header1.xml", Docx.part("<w:hdr>" + p("head") + "</w:hdr>"))
                .with("word/footer1.xml", Docx.part("<w:ftr>" + p("1") + "</w:ftr>"))
                .with(
                        "word/footnotes.xml",
                        Docx.part("<w:footnotes><w:footnote w:id='2'>" + p("note") + "</w:footnote></w:footnotes>"))
                .with(
                        "word/comments.xml",
                        Docx.part("<w:comments><w:comment>" + p("sure?") + "</w:comment></w:comments>")));

        assertThat(drawn(source.blocks())).containsExactly("a");
        assertThat(remarked(source))
                .containsExactly(
                        "OUT_OF_LINE_TEXT note", "PAGE_FURNITURE head", "PAGE_FURNITURE 1", "OUT_OF_LINE_TEXT sure?");
    }

    @Test
    void a_field_that_adds_up_is_said_to_be_a_formulas_result() {
        Source source = read("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("7") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>");

        assertThat(drawn(source.blocks())).containsExactly("7");
        assertThat(remarked(source)).containsExactly("FORMULA_RESULT =SUM(ABOVE)");
    }

    @Test
    void macros_and_what_lies_outside_are_named_and_left_alone() {
        Source source = read(zipped(p("a"))
                .with("word/vbaProject.bin", "x")
                .with(
                        "word/_rels/document.xml.rels",
                        relations(
                                outside("r1", "attachedTemplate", "http://127.0.0.1:1/t.dotm"),
                                outside("r2", "hyperlink", "http://127.0.0.1:1/page"))));

        assertThat(remarked(source))
                .containsExactly(
                        "ACTIVE_CONTENT_IGNORED word/vbaProject.bin", "REFERENCE_IGNORED http://127.0.0.1:1/t.dotm");
    }

    @Test
    void title_and_author_are_entries() {
        Source source = read(zipped(p("a"))
                .with(
                        "_rels/.rels",
                        relations(
                                relation("r1", "officeDocument", "word/document.xml"),
                                relation("r2", "metadata/core-properties", "docProps/core.xml")))
                .with("docProps/core.xml", "<c><title> T </title><creator>C</creator><subject>S</subject></c>"));

        assertThat(source.entries())
                .containsExactly(new Entry("title", "T", Origin.UNKNOWN), new Entry("creator", "C", Origin.UNKNOWN));
    }
}
