package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.gouji.access.Author;
import org.jspecify.annotations.Nullable;

/**
 * Why a report was returned, in the contract too.
 *
 * @param pointer to the section or cell that is meant
 * @param finding the id of the one that is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Remark(UUID id, @Nullable String pointer, @Nullable String finding, String text, Instant at, Author by) {

    /** A remark that is yet to be made. */
    record Draft(@Nullable String pointer, @Nullable String finding, String text) {}
}
