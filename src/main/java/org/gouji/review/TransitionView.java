package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.gouji.access.Author;
import org.jspecify.annotations.Nullable;

/** What has been done with a report, in the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransitionView(
        String report,
        String action,
        String from,
        String to,
        Instant at,
        Author by,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable List<Remark> remarks) {}
