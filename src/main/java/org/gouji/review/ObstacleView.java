package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gouji.check.Message;
import org.gouji.problem.Text;
import org.jspecify.annotations.Nullable;

/** Why an action is closed, in the contract. Which of the lists there is depends on the kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObstacleView(
        String kind,
        Text message,
        @Nullable List<String> stages,
        @Nullable List<String> rights,
        @Nullable List<String> pointers,
        @Nullable List<FoundView> findings) {

    /** @param explanation how its explanation stands, where there is one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundView(String id, Message message, @Nullable String explanation) {}
}
