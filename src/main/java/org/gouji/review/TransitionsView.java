package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which actions are open to the caller, and why the others are not, in the contract. */
record TransitionsView(String stage, @Nullable Integer publishedRevision, String etag, List<ActionView> items) {

    /** @param needs what has to be said along with the action */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionView(
            String action,
            boolean open,
            @Nullable String to,
            @Nullable List<String> needs,
            @Nullable List<ObstacleView> obstacles) {}
}
