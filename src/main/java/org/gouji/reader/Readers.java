package org.gouji.reader;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.gouji.reader.html.HtmlReader;
import org.gouji.reader.pdf.PdfReader;
import org.gouji.reader.text.MarkdownReader;
import org.gouji.reader.text.TextReader;
import org.gouji.reader.word.LegacyWordReader;
import org.gouji.reader.word.WordReader;
import org.gouji.reader.workbook.WorkbookReader;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Source;
import org.jboss.logging.Logger;

/** The door of the room: documents of any format that is read. */
@Singleton
public class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);

    private static final Map<DocumentFormat, DocumentReader> SHIPPED = shipped();

    private final Map<DocumentFormat, DocumentReader> readers;
    private final Workers workers;

    @Inject
    Readers(ReadingConfig config) {
        this(SHIPPED, new Workers(config.atOnce(), config.patience(), config.timeLimit()));
    }

    Readers(Map<DocumentFormat, DocumentReader> readers, Workers workers) {
        this.readers = Map.copyOf(readers);
        this.workers = workers;
    }

    private static Map<DocumentFormat, DocumentReader> shipped() {
        Map<DocumentFormat, DocumentReader> readers = new EnumMap<>(DocumentFormat.class);
        readers.put(DocumentFormat.HTML, new HtmlReader());
        readers.put(DocumentFormat.DOCX, new WordReader());
        readers.put(DocumentFormat.DOC, new LegacyWordReader());
        readers.put(DocumentFormat.XLSX, new WorkbookReader());
        readers.put(DocumentFormat.XLS, new WorkbookReader());
        readers.put(DocumentFormat.PDF, new PdfReader());
        readers.put(DocumentFormat.TEXT, new TextReader());
        readers.put(DocumentFormat.MARKDOWN, new MarkdownReader());
        return readers;
    }

    static DocumentReader reader(DocumentFormat format) {
        return Objects.requireNonNull(SHIPPED.get(format), format.word());
    }

    /** What the document holds, or why it cannot be read. Ends in time, whatever the document is. */
    public Reading<Source> read(byte[] document) {
        return read(document, source -> source);
    }

    /** @param further makes something of what the document holds, within the same time */
    public <T> Reading<T> read(byte[] document, Function<Source, T> further) {
        Optional<DocumentFormat> format = Optional.empty();
        try {
            format = Optional.of(Recognition.of(document));
            return read(document, format.get(), further);
        } catch (RefusedDocument refused) {
            return new Reading.Refused<>(refused.refusal(), format);
        } catch (StackOverflowError e) {
            return new Reading.Refused<>(Refusal.TOO_DEEP, format);
        } catch (OutOfMemoryError e) {
            LOG.errorf(e, "No memory left for a document of %d bytes", document.length);
            return new Reading.Refused<>(Refusal.TOO_LARGE, format);
        } catch (RuntimeException e) {
            // a bug of ours, and still no reason to leave the sender without an answer about this one document
            LOG.errorf(
                    e, "A reader failed: %s", format.map(DocumentFormat::word).orElse(""));
            return new Reading.Refused<>(Refusal.DAMAGED, format);
        }
    }

    private <T> Reading<T> read(byte[] document, DocumentFormat format, Function<Source, T> further) {
        Optional<DocumentFormat> known = Optional.of(format);
        DocumentReader reader = Objects.requireNonNull(readers.get(format), format.word());
        var outcome = workers.run(outOfTime -> further.apply(source(reader, document, outOfTime)));
        if (outcome instanceof Workers.Outcome.Done<T> done) {
            return new Reading.Read<>(done.value(), format);
        }
        if (outcome instanceof Workers.Outcome.Late<T>) {
            LOG.warnf(
                    "A document of %d bytes (%s) was given up; %d threads hang",
                    document.length, format.word(), workers.abandoned());
            return new Reading.Refused<>(Refusal.TOO_SLOW, known);
        }
        return new Reading.Busy<>();
    }

    private static Source source(DocumentReader reader, byte[] document, BooleanSupplier outOfTime) {
        return RadicalFold.fold(Characters.storable(reader.read(document, new Allowance(outOfTime))));
    }
}
