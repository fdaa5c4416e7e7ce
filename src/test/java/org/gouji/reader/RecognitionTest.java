package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.alignment.Aligners;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.XlsxDocuments;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final byte[] DOCX = DocxDocuments.of(Aligners.numbered("2021"));
    private static final byte[] XLSX = XlsxDocuments.of(Aligners.numbered("2021"));

    @ParameterizedTest
    @EnumSource(HtmlPortals.Style.class)
    void a_page_of_a_portal_is_a_web_page(HtmlPortals.Style style) {
        assertThat(Recognition.of(HtmlPortals.of(Aligners.numbered("2021"), style)))
                .isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void files_of_an_office_are_known_by_their_parts() throws IOException {
        assertThat(Recognition.of(DOCX)).isEqualTo(DocumentFormat.DOCX);
        assertThat(Recognition.of(XLSX)).isEqualTo(DocumentFormat.XLSX);
        assertThat(Recognition.of(XlsxDocuments.xls(Aligners.numbered("2021")))).isEqualTo(DocumentFormat.XLS);
        assertThat(Recognition.of(compound("WordDocument", "1Table"))).isEqualTo(DocumentFormat.DOC);
    }

    @Test
    void a_file_that_is_cut_off_is_still_known() {
        assertThat(Recognition.of(Arrays.copyOf(DOCX, DOCX.length - 200))).isEqualTo(DocumentFormat.DOCX);
        assertThat(Recognition.of(Arrays.copyOf(XLSX, XLSX.length / 2))).isEqualTo(DocumentFormat.XLSX);
    }

    @Test
    void what_is_put_into_a_document_does_not_make_it_another() throws IOException {
        byte[] word = zip("[Content_Types].xml", "word/document.xml", "word/embeddings/xl/workbook.xml");

        assertThat(Recognition.of(word)).isEqualTo(DocumentFormat.DOCX);
        try (var container = new POIFSFileSystem()) {
            container.createDocument(stream(), "Workbook");
            container.createDirectory("MBD00000001").createDocument("WordDocument", stream());
            assertThat(Recognition.of(bytes(container))).isEqualTo(DocumentFormat.XLS);
        }
    }

    @Test
    void what_needs_a_password_is_told_from_what_is_broken() throws IOException {
        refuses(compound("EncryptedPackage", "EncryptionInfo"), Refusal.ENCRYPTED);
        refuses(Arrays.copyOf(compound("WordDocument"), 700), Refusal.DAMAGED);
        refuses(compound("PowerPoint Document"), Refusal.UNKNOWN_FORMAT);
        refuses(new byte[0], Refusal.EMPTY);
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                arguments("<!DOCTYPE html>\n<html>", DocumentFormat.HTML),
                arguments("\uFEFF  <!-- 保存 --> \n<!-- x --><HTML xmlns:o=\"urn:x\">", DocumentFormat.HTML),
                arguments(
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html xmlns=\"x\">", DocumentFormat.HTML),
                arguments("<table><tr><td>一、</td></tr></table>", DocumentFormat.HTML),
                arguments("<p>根据《条例》</p>", DocumentFormat.HTML),
                arguments("年度报告\n<table border=0><tr><td>1</td></tr></table>", DocumentFormat.HTML),
                arguments("大数据中心2020年年度报告\n一、总体情况\n比去年<增加>5", DocumentFormat.TEXT),
                arguments("%PDF-1.7\n%", DocumentFormat.PDF),
                arguments("\r\n\r\nHTTP junk\n%PDF-1.4", DocumentFormat.PDF),
                arguments("# 年度报告\n\n## 一、总体情况", DocumentFormat.MARKDOWN),
                arguments("报告\n\n| 项 | 数 |\n| :-- | --: |\n| 规章 | 0 |", DocumentFormat.MARKDOWN),
                arguments("报告\n项 | 数\n---|---\n规章 | 0", DocumentFormat.MARKDOWN),
                arguments("报告\n| 规章 | 0 | 0 |\n#1 不是标题", DocumentFormat.TEXT),
                arguments("制作数量\t公开数量\n规章\t0\t0", DocumentFormat.TEXT));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void what_is_written_decides(String text, DocumentFormat format) {
        assertThat(Recognition.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void the_encoding_decides_nothing(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

        assertThat(Recognition.of((mark + "<html><body>规章").getBytes(Charset.forName(charset))))
                .isEqualTo(DocumentFormat.HTML);
        assertThat(Recognition.of((mark + "规章 0 0\n总计 5").getBytes(Charset.forName(charset))))
                .isEqualTo(DocumentFormat.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "zhangdian-big-data-centre-2020, MARKDOWN",
        "zhangdian-government-offices-administration-2020, TEXT",
        "zhangdian-media-centre-2020, TEXT",
        "zibo-big-data-bureau-2021, TEXT",
        "zibo-development-zone-office-2020, MARKDOWN"
    })
    void the_published_texts_are_known(String name, DocumentFormat format) throws IOException {
        Path file = Path.of("src", "main", "resources", "demo", name + ".txt");

        assertThat(Recognition.of(Files.readAllBytes(file))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi 报告}",
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument>",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n<html>",
                "\u0001\u0002 binary \u0000\u0003",
                "GIF89a\u0001\u0000\u0001\u0000"
            })
    void other_formats_are_not_taken_for_text(String document) {
        refuses(document.getBytes(StandardCharsets.UTF_8), Refusal.UNKNOWN_FORMAT);
    }

    @Test
    void other_zips_are_no_documents() throws IOException {
        refuses(zip("OFD.xml", "Doc_0/Document.xml"), Refusal.UNKNOWN_FORMAT);
        refuses(zip("content.xml", "META-INF/manifest.xml"), Refusal.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "|",
                "-",
                "<!--",
                "-->",
                "<!-- -->",
                "<?x>",
                "<!doctype x>",
                "#",
                "|---",
                "<",
                "from: \n"
            })
    void nothing_takes_long_to_know(String piece) {
        byte[] document = piece.repeat(2_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);

        assertThat(Duration.ofNanos(nanosToKnow(document))).isLessThan(Duration.ofSeconds(2));
    }

    private static long nanosToKnow(byte[] document) {
        long before = System.nanoTime();
        try {
            assertThat(Recognition.of(document)).isNotNull();
        } catch (RefusedDocument refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.UNKNOWN_FORMAT);
        }
        return System.nanoTime() - before;
    }

    private static void refuses(byte[] document, Refusal refusal) {
        assertThatThrownBy(() -> Recognition.of(document))
                .isInstanceOfSatisfying(RefusedDocument.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(refusal));
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] compound(String... streams) throws IOException {
        try (var container = new POIFSFileSystem()) {
            for (String name : streams) {
                container.createDocument(stream(), name);
            }
            return bytes(container);
        }
    }

    private static java.io.InputStream stream() {
        return new java.io.ByteArrayInputStream(new byte[5000]);
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        var out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }
}
