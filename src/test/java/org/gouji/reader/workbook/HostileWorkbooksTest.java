package org.gouji.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.reader.workbook.Workbooks.drawn;
import static org.gouji.reader.workbook.Workbooks.remarked;
import static org.gouji.reader.workbook.Workbooks.row;
import static org.gouji.reader.workbook.Workbooks.sheet;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.reader.ooxml.Zipped;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.api.Test;

class HostileWorkbooksTest {

    private static Zipped workbook(String rows, String more) {
        return Zipped.main(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='s1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                Zipped.relation("s1", "worksheet", "sheet1.xml"),
                                Zipped.relation("x1", "styles", "styles.xml")))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><borders><border/><border><left style='thin'/></border></borders>"
                                + "<cellXfs><xf/><xf borderId='1'/></cellXfs></styleSheet>")
                .with("xl/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + more + "</worksheet>");
    }

    private static void assertRefused(byte[] file, Refusal refusal) {
        assertThatThrownBy(() -> Workbooks.read(file))
                .isInstanceOfSatisfying(RefusedDocument.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(refusal));
    }

    @Test
    void a_sheet_formatted_down_to_its_last_row_is_read_as_far_as_it_has_text() {
        String text = "<row r='1'><c r='A1' t='str'><v>a</v></c><c r='B1' t='str'><v>b</v></c></row>";
        StringBuilder rows = new StringBuilder(text);
        for (int row = 2; row <= 1 << 20; row++) {
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("' s='1'/></row>");
        }

        assertThat(drawn(Workbooks.read(workbook(rows.toString(), "").bytes())))
                .containsExactly("--", "0,0 1x1 a", "0,1 1x1 b");
    }

    @Test
    void a_table_of_a_hundred_thousand_rows_is_refused() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 100_000; row++) {
            rows.append("<row><c><v>1</v></c><c><v>2</v></c></row>");
        }

        assertRefused(workbook(rows.toString(), "").bytes(), Refusal.TOO_LARGE);
    }

    @Test
    void two_cells_at_the_ends_of_a_sheet_cost_no_memory_for_what_is_between() {
        String rows = "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>"
                + "<row r='1048576'><c r='A1048576'><v>3</v></c><c r='XFD1048576'><v>4</v></c></row>";

        assertThat(Workbooks.read(workbook(rows, "").bytes()).blocks()).hasSize(2);
        assertRefused(
                workbook(rows, "<mergeCells><mergeCell ref='A1:A1048576'/></mergeCells>")
                        .bytes(),
                Refusal.TOO_LARGE);
    }

    @Test
    void merged_cells_that_overlap_or_go_beyond_the_sheet_do_no_harm() {
        String rows = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                + "<row r='2'><c r='A2'><v>3</v></c><c r='B2'><v>4</v></c></row>";
        String merged = "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='A2:B2'/><mergeCell ref='A1:ZZZ99999999'/>"
                + "<mergeCell ref='nonsense'/></mergeCells>";

        assertThat(drawn(Workbooks.read(workbook(rows, merged).bytes())))
                .containsExactly("--", "0,0 2x1 1", "0,1 1x1 2", "1,1 1x1 4");
    }

    @Test
    void a_pointer_to_a_text_that_is_not_there_does_not_look_like_an_empty_cell() {
        String rows = "<row r='1'><c r='A1' t='s'><v>7</v></c><c r='B1'><v>1E999999999</v></c></row>";

        assertThat(drawn(Workbooks.read(workbook(rows, "").bytes())))
                .containsExactly("--", "0,0 1x1 #7", "0,1 1x1 1E999999999");
    }

    @Test
    void a_workbook_that_breaks_off_or_lacks_a_sheet_is_damaged() {
        assertRefused(workbook("<row><c>", "").bytes(), Refusal.DAMAGED);
        assertRefused(
                Zipped.main("xl/workbook.xml", "<workbook><sheets><sheet name='a'/></sheets></workbook>")
                        .bytes(),
                Refusal.DAMAGED);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, Refusal.DAMAGED);
    }

    @Test
    void a_workbook_with_a_password_is_encrypted_and_not_damaged() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] file;
        try {
            file = Workbooks.bytes(new HSSFWorkbook(), sheet(row("a", 1)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(file, Refusal.ENCRYPTED);
    }

    @Test
    void macros_and_links_to_other_workbooks_are_named_and_left_alone() {
        var file = workbook("<row><c><v>1</v></c><c><v>2</v></c></row>", "")
                .with("xl/vbaProject.bin", "x")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='s1'/></sheets>"
                                + "<externalReferences><externalReference r:id='e1'/></externalReferences></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                Zipped.relation("s1", "worksheet", "sheet1.xml"),
                                Zipped.relation("e1", "externalLink", "externalLinks/1.xml")))
                .with("xl/externalLinks/1.xml", "<externalLink/>")
                .with(
                        "xl/externalLinks/_rels/1.xml.rels",
                        Zipped.relations(Zipped.outside("r1", "externalLinkPath", "http://127.0.0.1:1/b.xlsx")))
                .bytes();

        assertThat(remarked(Workbooks.read(file)))
                .containsExactly(
                        "REFERENCE_IGNORED http://127.0.0.1:1/b.xlsx", "ACTIVE_CONTENT_IGNORED xl/vbaProject.bin");
    }

    @Test
    void an_empty_workbook_has_no_blocks() {
        assertThat(Workbooks.read(Workbooks.bytes(new XSSFWorkbook(), sheet())).blocks())
                .isEmpty();
    }
}
