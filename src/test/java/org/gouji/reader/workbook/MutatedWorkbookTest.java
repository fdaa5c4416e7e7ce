package org.gouji.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.check.ReportFixture;
import org.gouji.documents.XlsxDocuments;
import org.gouji.reader.ooxml.OfficePackages;
import org.gouji.source.RefusedDocument;

/** A workbook with a few bytes changed is read, or refused; nothing else happens, and not for long. */
class MutatedWorkbookTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final byte[] XLSX = XlsxDocuments.of(ReportFixture.hangzhou().content());
    private static final byte[] XLS = XlsxDocuments.xls(ReportFixture.hangzhou().content());

    record Change(int place, byte value, int length) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(1, 8))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static byte[] changed(byte[] file, List<Change> changes) {
        byte[] changed = file.clone();
        for (Change change : changes) {
            int place = change.place % changed.length;
            for (int i = place; i < Math.min(changed.length, place + change.length); i++) {
                changed[i] = change.value;
            }
        }
        return changed;
    }

    private static void assertReadOrRefused(byte[] file) {
        Instant start = Instant.now();
        try {
            assertThat(Workbooks.read(file)).isNotNull();
        } catch (RefusedDocument e) {
            assertThat(e.refusal()).isNotNull();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @Property(tries = 500)
    void an_xls_with_changed_bytes(@ForAll("changes") List<Change> changes) {
        assertReadOrRefused(changed(XLS, changes));
    }

    @Property(tries = 300)
    void an_xlsx_with_changed_xml(@ForAll("changes") List<Change> changes, @ForAll("part") String part) {
        assertReadOrRefused(OfficePackages.with(XLSX, part, changed(OfficePackages.part(XLSX, part), changes)));
    }

    @Property(tries = 300)
    void an_xlsx_with_words_exchanged(
            @ForAll("part") String part, @ForAll("word") String from, @ForAll("word") String to) {
        String xml = new String(OfficePackages.part(XLSX, part), StandardCharsets.UTF_8).replace(from, to);

        assertReadOrRefused(OfficePackages.with(XLSX, part, xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> part() {
        return Arbitraries.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml");
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.of(
                "\"0\"",
                "\"1\"",
                "\"-1\"",
                "\"99999999999\"",
                "r=",
                "s=",
                "t=",
                "<c ",
                "<row ",
                "<v>",
                "A1",
                "ref=",
                "numFmtId");
    }
}
