package org.gouji.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Aligners;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.HtmlPortals.Style;
import org.gouji.documents.XlsxDocuments;
import org.gouji.source.Allowance;
import org.gouji.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A published report in each format: read, and placed into the form. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentBenchmark {

    /** The ones of which a time is promised: a page of 67 KB, one of 125 KB, three pages of PDF. */
    public enum Sample {
        PAGE {
            @Override
            byte[] bytes() {
                return HtmlPortals.of(report(), Style.ARTICLE);
            }
        },
        PAGE_PASTED_FROM_WORD {
            @Override
            byte[] bytes() {
                return HtmlPortals.of(report(), Style.WORD);
            }
        },
        DOCX {
            @Override
            byte[] bytes() {
                return DocxDocuments.of(report());
            }
        },
        DOC {
            @Override
            byte[] bytes() {
                return file("src/test/resources/documents/word/report-2019.doc");
            }
        },
        XLSX {
            @Override
            byte[] bytes() {
                return XlsxDocuments.of(report());
            }
        },
        XLS {
            @Override
            byte[] bytes() {
                return XlsxDocuments.xls(report());
            }
        },
        PDF_OF_A_BROWSER {
            @Override
            byte[] bytes() {
                return file("src/test/resources/documents/pdf/browser-city.pdf");
            }
        },
        PDF_OF_A_WORD_PROCESSOR {
            @Override
            byte[] bytes() {
                return file("src/test/resources/documents/pdf/writer-city.pdf");
            }
        },
        TEXT {
            @Override
            byte[] bytes() {
                return file("src/main/resources/demo/zibo-development-zone-office-2020.txt");
            }
        };

        abstract byte[] bytes();

        private static ReportContent report() {
            return ReportFixture.fromFile("/transcripts/zibo-development-zone-office-2020.json")
                    .content();
        }

        private static byte[] file(String path) {
            try {
                return Files.readAllBytes(Path.of(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Param
    private Sample sample;

    private byte[] document;

    @Setup
    public void prepare() {
        document = sample.bytes();
    }

    @Benchmark
    public Source read() {
        DocumentFormat format = Recognition.of(document);
        return RadicalFold.fold(
                Characters.storable(Readers.reader(format).read(document, Allowance.withoutTimeLimit())));
    }

    @Benchmark
    public Aligned readAndPlaced() {
        return Aligners.SHIPPED.align(read(), OptionalInt.empty());
    }
}
