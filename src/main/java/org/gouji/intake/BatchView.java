package org.gouji.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.jspecify.annotations.Nullable;

/** A batch in the contract. */
record BatchView(
        UUID id,
        String href,
        String state,
        boolean store,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant finishedAt,
        CountsView counts,
        String documents) {

    /** How many documents are in which state. */
    record CountsView(int documents, int waiting, int stored, int read, int refused, int cancelled) {}

    /** One of its documents, without what was read of it. */
    record EntryView(
            int number,
            String name,
            String href,
            String state,
            @Nullable String format,
            @Nullable String report,
            @Nullable Map<String, Integer> issues,
            @Nullable JsonNode problem) {

        static EntryView of(BatchId batch, BatchDocument document) {
            JsonNode answer = document.answer().orElse(null);
            boolean isRefused = document.state() == BatchDocument.State.REFUSED;
            return new EntryView(
                    document.number(),
                    document.name(),
                    BatchView.href(batch, document.number()),
                    document.state().word(),
                    document.format().orElse(null),
                    document.report().map(id -> Reports.href(new ReportId(id))).orElse(null),
                    answer == null || isRefused ? null : issues(answer),
                    isRefused ? answer : null);
        }

        private static Map<String, Integer> issues(JsonNode answer) {
            Map<String, Integer> kinds = new TreeMap<>();
            answer.path("issues")
                    .forEach(issue -> kinds.merge(issue.path("kind").asText(), 1, Integer::sum));
            return kinds;
        }
    }

    /** One of its documents and what was read of it. */
    record DocumentView(EntryView document, @Nullable JsonNode answer) {

        static DocumentView of(BatchId batch, BatchDocument document) {
            EntryView entry = EntryView.of(batch, document);
            return new DocumentView(
                    entry, entry.problem() == null ? document.answer().orElse(null) : null);
        }
    }

    static BatchView of(Batch batch) {
        return new BatchView(
                batch.id().value(),
                href(batch.id()),
                batch.progress().name().toLowerCase(Locale.ROOT),
                batch.store(),
                batch.createdAt(),
                batch.finishedAt().orElse(null),
                new CountsView(
                        batch.documents(),
                        count(batch, BatchDocument.State.WAITING),
                        count(batch, BatchDocument.State.STORED),
                        count(batch, BatchDocument.State.READ),
                        count(batch, BatchDocument.State.REFUSED),
                        count(batch, BatchDocument.State.CANCELLED)),
                href(batch.id()) + "/documents");
    }

    static String href(BatchId batch) {
        return BatchResource.PATH + "/" + batch;
    }

    static String href(BatchId batch, int number) {
        return href(batch) + "/documents/" + number;
    }

    private static int count(Batch batch, BatchDocument.State state) {
        return batch.counts().getOrDefault(state, 0);
    }
}
