package org.gouji.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.gouji.difference.Change;
import org.jspecify.annotations.Nullable;

/** What exactly happened, in the contract and in storage. Which of its members there are depends on the kind of event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventDetail(
        @Nullable List<ChangeView> changes,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable UUID explanation,
        @Nullable String finding,
        @Nullable String before,
        @Nullable String after,
        @Nullable String judgement) {

    static EventDetail of(List<Change> changes) {
        return new EventDetail(
                changes.stream().map(ChangeView::of).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static EventDetail moved(
            String action,
            String from,
            String to,
            @Nullable Integer revision,
            @Nullable String reason,
            @Nullable String notice) {
        return new EventDetail(null, action, from, to, revision, reason, notice, null, null, null, null, null);
    }

    /** @param before and after, texts of the explanation; null where there is none */
    public static EventDetail explained(
            UUID explanation, String finding, @Nullable String before, @Nullable String after) {
        return new EventDetail(null, null, null, null, null, null, null, explanation, finding, before, after, null);
    }

    public static EventDetail judged(UUID explanation, String finding, String judgement, @Nullable String reason) {
        return new EventDetail(null, null, null, null, null, reason, null, explanation, finding, null, null, judgement);
    }
}
