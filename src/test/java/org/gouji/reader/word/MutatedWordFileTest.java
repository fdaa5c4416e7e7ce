package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.reader.ooxml.OfficePackages;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.RefusedDocument;

/** A document with a few bytes changed is read, or refused; nothing else happens, and not for long. */
class MutatedWordFileTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final byte[] DOC = LegacyWordReaderTest.file("report-2025.doc");
    private static final byte[] DOCX = LegacyWordReaderTest.file("report-2025.docx");
    private static final String MAIN = "word/document.xml";

    record Change(int place, byte value, int length) {}

    @Provide
    Arbitrary<Change> change() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(1, 8))
                .as(Change::new);
    }

    private static byte[] changed(byte[] file, Iterable<Change> changes) {
        byte[] changed = file.clone();
        for (Change change : changes) {
            int place = change.place % changed.length;
            for (int i = place; i < Math.min(changed.length, place + change.length); i++) {
                changed[i] = change.value;
            }
        }
        return changed;
    }

    private static void assertReadOrRefused(DocumentReader reader, byte[] file) {
        Instant start = Instant.now();
        try {
            assertThat(reader.read(file, Allowance.withoutTimeLimit())).isNotNull();
        } catch (RefusedDocument e) {
            assertThat(e.refusal()).isNotNull();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @Property(tries = 200)
    void a_docx_with_changed_bytes(@ForAll("changes") Iterable<Change> changes) {
        assertReadOrRefused(new WordReader(), changed(DOCX, changes));
    }

    @Property(tries = 300)
    void a_docx_with_changed_xml(@ForAll("changes") Iterable<Change> changes) {
        byte[] xml = OfficePackages.part(DOCX, MAIN);

        assertReadOrRefused(new WordReader(), OfficePackages.with(DOCX, MAIN, changed(xml, changes)));
    }

    @Property(tries = 200)
    void a_docx_with_tags_exchanged(@ForAll("tag") String from, @ForAll("tag") String to) {
        String xml = new String(OfficePackages.part(DOCX, MAIN), StandardCharsets.UTF_8)
                .replace(from + ">", to + ">")
                .replace(from + " ", to + " ");

        assertReadOrRefused(new WordReader(), OfficePackages.with(DOCX, MAIN, xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> tag() {
        return Arbitraries.of(
                "w:p", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:gridSpan", "w:vMerge", "w:r", "w:t", "w:body");
    }

    @Property(tries = 300)
    void a_doc_with_changed_bytes(@ForAll("changes") Iterable<Change> changes) {
        assertReadOrRefused(new LegacyWordReader(), changed(DOC, changes));
    }

    @Provide
    Arbitrary<java.util.List<Change>> changes() {
        return change().list().ofMinSize(1).ofMaxSize(6);
    }
}
