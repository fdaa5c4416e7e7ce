package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.html.Pages.paragraphs;
import static org.gouji.reader.html.Pages.remarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String TEXT = "政府信息公开工作年度报告，镕㑇";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,   <meta charset=utf-8>,                                                         false",
        "UTF-8,   <META HTTP-EQUIV='Content-Type' CONTENT='text/html; Charset = UTF8'>,         false",
        "UTF-8,   <?xml version='1.0' encoding='utf-8'?>,                                       false",
        "UTF-8,   '',                                                                           true",
        "UTF-8,   <meta charset=gb2312>,                                                        true",
        "UTF-8,   <meta charset=nonsense>,                                                      true",
        "GB18030, <meta charset=gb2312>,                                                        false",
        "GB18030, <meta content='text/html;charset=GBK' http-equiv=Content-Type>,               false",
        "GB18030, <meta charset=\"gb18030\">,                                                   false",
        "GB18030, '',                                                                           true",
        "GB18030, <meta charset=utf-8>,                                                         true",
        "GB18030, <meta charset=iso-8859-1>,                                                    true"
    })
    void a_page_is_read_in_the_encoding_that_it_is_in_and_a_guess_is_said(
            String actual, String declaration, boolean guessed) {
        Source source = Pages.read(("<html><head>" + declaration + "<p>" + TEXT).getBytes(Charset.forName(actual)));

        assertThat(paragraphs(source)).containsExactly(TEXT);
        assertThat(remarks(source, Kind.ENCODING_GUESSED)).hasSize(guessed ? 1 : 0);
        assertThat(remarks(source, Kind.CHARACTERS_LOST)).isEmpty();
    }

    @Test
    void a_byte_order_mark_overrules_the_declaration() {
        String page = "\uFEFF<meta charset=gbk><p>" + TEXT;

        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            Source source = Pages.read(page.getBytes(charset));

            assertThat(paragraphs(source)).containsExactly(TEXT);
            assertThat(remarks(source, Kind.ENCODING_GUESSED)).isEmpty();
        }
    }

    @Test
    void two_bytes_for_every_letter_are_known_without_a_mark() {
        assertThat(paragraphs(Pages.read(("<p>" + TEXT).getBytes(UTF_16LE)))).containsExactly(TEXT);
        assertThat(paragraphs(Pages.read(("<p>" + TEXT).getBytes(UTF_16BE)))).containsExactly(TEXT);
    }

    @Test
    void two_characters_that_are_valid_in_both_are_read_as_declared() {
        byte[] page = ("<meta charset=gbk><p>" + new String(new byte[] {(byte) 0xC4, (byte) 0xA3}, GBK)).getBytes(GBK);

        assertThat(paragraphs(Pages.read(page))).containsExactly("模");
    }

    @Test
    void another_encoding_for_chinese_is_read_as_declared() {
        assertThat(paragraphs(Pages.read("<meta charset=big5><p>政府資訊公開".getBytes(Charset.forName("Big5")))))
                .containsExactly("政府資訊公開");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void a_page_with_a_few_broken_bytes_keeps_its_encoding_and_says_what_was_lost(String name) {
        Charset charset = Charset.forName(name);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(("<meta charset=" + name + "><p>" + "政府信息公开".repeat(20)).getBytes(charset));
        page.write(0xFF);
        page.writeBytes("<p>完".getBytes(charset));

        Source source = Pages.read(page.toByteArray());

        assertThat(paragraphs(source)).last().isEqualTo("完");
        assertThat(paragraphs(source).get(0)).startsWith("政府信息公开");
        assertThat(remarks(source, Kind.CHARACTERS_LOST)).containsExactly("1");
        assertThat(remarks(source, Kind.ENCODING_GUESSED)).isEmpty();
    }

    @Test
    void a_page_that_ends_in_the_middle_of_a_character_is_read_to_there() {
        byte[] page = ("<meta charset=utf-8><p>" + TEXT.repeat(5)).getBytes(UTF_8);

        Source source = Pages.read(Arrays.copyOf(page, page.length - 1));

        assertThat(paragraphs(source).get(0)).startsWith(TEXT.repeat(4));
        assertThat(remarks(source, Kind.CHARACTERS_LOST)).hasSize(1);
    }
}
