package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.reader.word.Docx.drawn;
import static org.gouji.reader.word.Docx.p;
import static org.gouji.reader.word.Docx.zipped;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.check.ReportFixture;
import org.gouji.documents.DocxDocuments;
import org.gouji.reader.ooxml.Zipped;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.api.Test;

class HostileWordFilesTest {

    private static void assertRefused(byte[] file, Refusal refusal) {
        assertThatThrownBy(() -> new WordReader().read(file, Allowance.withoutTimeLimit()))
                .isInstanceOfSatisfying(RefusedDocument.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(refusal));
    }

    private static byte[] document(String xml) {
        return Zipped.main("word/document.xml", xml).bytes();
    }

    @Test
    void what_is_no_zip_or_broken_off_or_without_a_document_is_damaged() {
        byte[] good = DocxDocuments.of(ReportFixture.aReport("2021").content());

        assertRefused(new byte[0], Refusal.DAMAGED);
        assertRefused("PK is not enough".getBytes(), Refusal.DAMAGED);
        assertRefused(Arrays.copyOf(good, good.length / 2), Refusal.DAMAGED);
        assertRefused(new Zipped().with("a.txt", "a").bytes(), Refusal.DAMAGED);
        assertRefused(Zipped.main("word/other.xml", "<other/>").bytes(), Refusal.DAMAGED);
    }

    @Test
    void a_document_that_breaks_off_within_its_xml_is_not_taken_for_a_whole_one() {
        assertRefused(document(Docx.part("<w:document><w:body>" + p("a") + p("b"))), Refusal.DAMAGED);
        assertRefused(document(Docx.part("<w:document><w:body>" + p("a") + "</w:body>")), Refusal.DAMAGED);
    }

    @Test
    void entities_are_neither_multiplied_nor_fetched() {
        assertRefused(
                document("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                        + Docx.part("<w:document><w:body>" + p("&b;") + "</w:body></w:document>")),
                Refusal.DAMAGED);
        assertRefused(
                document("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + Docx.part("<w:document><w:body>" + p("&a;") + "</w:body></w:document>")),
                Refusal.DAMAGED);
    }

    @Test
    void a_part_that_unpacks_to_more_than_any_report_is_refused_before_it_is_read() {
        byte[] bomb =
                zipped(p("a")).with("word/media/a.bin", new byte[120 << 20]).bytes();

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, Refusal.TOO_LARGE);
    }

    @Test
    void more_parts_than_any_report_has_are_refused() {
        Zipped many = zipped(p("a"));
        for (int i = 0; i < 6_000; i++) {
            many.with("word/media/" + i, "");
        }

        assertRefused(many.bytes(), Refusal.TOO_LARGE);
    }

    @Test
    void tables_within_tables_without_end_are_refused() {
        String open = "<w:tbl><w:tr><w:tc>";

        assertRefused(document(Docx.part("<w:document><w:body>" + open.repeat(100_000))), Refusal.TOO_DEEP);
    }

    @Test
    void a_table_of_a_hundred_thousand_rows_is_refused() {
        String row = Docx.tr(Docx.tc("a"), Docx.tc("b"));

        assertRefused(zipped(Docx.table(row.repeat(100_000))).bytes(), Refusal.TOO_LARGE);
    }

    @Test
    void few_cells_that_claim_many_squares_are_refused() {
        String wide = Docx.tr(Docx.tc("b").repeat(900));

        assertRefused(
                zipped(Docx.table(wide + Docx.tr(Docx.tc("c")).repeat(1_000))).bytes(), Refusal.TOO_LARGE);
    }

    @Test
    void a_file_with_a_password_is_encrypted_and_not_damaged() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(zipped(p("a")).bytes());
            }
            container.writeFilesystem(out);
        }

        assertRefused(out.toByteArray(), Refusal.ENCRYPTED);
        assertThatThrownBy(() -> new LegacyWordReader().read(out.toByteArray(), Allowance.withoutTimeLimit()))
                .hasMessage("ENCRYPTED");
    }

    @Test
    void styles_that_are_built_on_one_another_do_not_hang() {
        var source = Docx.read(Docx.zipped(
                "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + Docx.r("a") + "</w:p>",
                "styles",
                "<w:styles><w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                        + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>"));

        assertThat(drawn(source.blocks())).containsExactly("a");
    }

    @Test
    void a_reading_that_runs_out_of_time_ends() {
        byte[] file = DocxDocuments.of(ReportFixture.aReport("2021").content());

        assertThatThrownBy(() -> new WordReader().read(file, new Allowance(() -> true)))
                .hasMessage("TOO_SLOW");
    }

    @Test
    void a_part_from_the_zip_of_another_system_is_found() {
        byte[] file = new Zipped()
                .with("_rels\\.rels", Zipped.relations(Zipped.relation("r", "officeDocument", "/word/document.xml")))
                .with("word\\document.xml", Docx.part("<w:document><w:body>" + p("a") + "</w:body></w:document>"))
                .bytes();

        assertThat(drawn(new WordReader()
                        .read(file, Allowance.withoutTimeLimit())
                        .blocks()))
                .containsExactly("a");
    }
}
