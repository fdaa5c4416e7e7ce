package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gouji.source.DocumentReader;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final byte[] TEXT = "report".getBytes(StandardCharsets.UTF_8);
    private static final Source SOURCE = Source.of(List.of(new Paragraph("report", Origin.line(1))));
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CountDownLatch released = new CountDownLatch(1);

    /** Takes no notice of an interrupt, like a parser in a loop. */
    private final DocumentReader hanging = (document, allowance) -> {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        return SOURCE;
    };

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void a_document_is_read_by_the_reader_of_its_format() {
        var readers = readers((document, allowance) -> SOURCE, SHORT, LONG);

        assertThat(readers.read(TEXT)).isEqualTo(new Reading.Read<>(SOURCE, DocumentFormat.TEXT));
    }

    @Test
    void what_a_reader_refuses_is_refused_with_the_format() {
        var readers = readers(
                (document, allowance) -> {
                    throw new RefusedDocument(Refusal.TOO_LARGE);
                },
                SHORT,
                LONG);

        assertThat(readers.read(TEXT))
                .isEqualTo(new Reading.Refused<>(Refusal.TOO_LARGE, Optional.of(DocumentFormat.TEXT)));
        assertThat(readers.read(new byte[0])).isEqualTo(new Reading.Refused<>(Refusal.EMPTY, Optional.empty()));
    }

    @Test
    void a_reader_that_fails_refuses_the_one_document() {
        assertThat(readers(failing(new IllegalStateException("bug")), SHORT, LONG)
                        .read(TEXT))
                .isEqualTo(new Reading.Refused<>(Refusal.DAMAGED, Optional.of(DocumentFormat.TEXT)));
        assertThat(readers(failing(new StackOverflowError()), SHORT, LONG).read(TEXT))
                .isEqualTo(new Reading.Refused<>(Refusal.TOO_DEEP, Optional.of(DocumentFormat.TEXT)));
        assertThat(readers(failing(new OutOfMemoryError("planted")), SHORT, LONG)
                        .read(TEXT))
                .isEqualTo(new Reading.Refused<>(Refusal.TOO_LARGE, Optional.of(DocumentFormat.TEXT)));
    }

    @Test
    void a_reader_is_told_when_its_time_is_over() {
        var readers = readers(
                (document, allowance) -> {
                    while (true) {
                        allowance.time();
                    }
                },
                SHORT,
                SHORT);

        assertThat(readers.read(TEXT))
                .isEqualTo(new Reading.Refused<>(Refusal.TOO_SLOW, Optional.of(DocumentFormat.TEXT)));
    }

    @Test
    void nobody_waits_for_a_reader_that_hangs_and_nobody_waits_for_its_place() {
        var workers = new Workers(2, LONG, SHORT);
        var readers = new Readers(Map.of(DocumentFormat.TEXT, hanging), workers);

        assertThat(readers.read(TEXT)).isInstanceOf(Reading.Refused.class);
        assertThat(readers.read(TEXT)).isInstanceOf(Reading.Refused.class);

        assertThat(workers.abandoned()).isEqualTo(2);
        assertThat(readers.read(TEXT)).isEqualTo(new Reading.Busy<>());
    }

    @Test
    void a_thread_that_ends_late_gives_its_place_back() {
        var workers = new Workers(1, LONG, SHORT);
        var first = new AtomicBoolean(true);
        var readers = new Readers(
                Map.of(
                        DocumentFormat.TEXT,
                        (document, allowance) -> first.getAndSet(false) ? hanging.read(document, allowance) : SOURCE),
                workers);
        readers.read(TEXT);

        released.countDown();
        while (workers.abandoned() > 0) {
            Thread.onSpinWait();
        }

        assertThat(readers.read(TEXT)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void who_finds_no_place_is_sent_away() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var readers = readers(
                (document, allowance) -> {
                    begun.countDown();
                    return hanging.read(document, allowance);
                },
                SHORT,
                LONG);
        var first = new Thread(() -> readers.read(TEXT));
        first.start();
        begun.await();

        Reading<Source> second = readers.read(TEXT);

        assertThat(second).isEqualTo(new Reading.Busy<>());
        released.countDown();
        first.join();
    }

    @Test
    void what_no_database_can_hold_is_replaced_and_said() {
        var lone = Source.of(List.of(new Paragraph("a\u0000b\uD800", Origin.line(3))));

        var read = (Reading.Read<Source>)
                readers((document, allowance) -> lone, SHORT, LONG).read(TEXT);

        assertThat(read.value())
                .isEqualTo(new Source(
                        List.of(),
                        List.of(new Paragraph("a\uFFFDb\uFFFD", Origin.line(3))),
                        List.of(new Remark(Remark.Kind.CHARACTERS_LOST, "", Origin.line(3)))));
    }

    private static Readers readers(DocumentReader reader, Duration patience, Duration limit) {
        return new Readers(Map.of(DocumentFormat.TEXT, reader), new Workers(1, patience, limit));
    }

    private static DocumentReader failing(Throwable failure) {
        return (document, allowance) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }
}
