package org.gouji.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.gouji.review.ReportMoved;
import org.gouji.workflow.Action;
import org.jspecify.annotations.Nullable;

/** Puts into the outbox what a report's way from draft to publication has to tell, in the transaction of the step. */
@Singleton
class MovedReports {

    static final String TYPE = "org.gouji.report.";

    private final Outbox outbox;

    MovedReports(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * What is told of a step: no figure and no text of the report.
     *
     * @param revision the one that was made
     * @param replaces the revision that was public until now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String report,
            UUID organ,
            int year,
            String action,
            String from,
            String to,
            @Nullable Integer revision,
            @Nullable Integer replaces) {}

    void told(@Observes(during = TransactionPhase.IN_PROGRESS) ReportMoved moved) {
        boolean isPublished = moved.action() == Action.PUBLISH;
        outbox.put(
                moved.report().value(),
                TYPE + done(moved.action(), moved.replaced().isPresent()),
                moved.at(),
                new Step(
                        moved.href(),
                        moved.organ().value(),
                        moved.year(),
                        moved.action().word(),
                        moved.from().word(),
                        moved.to().word(),
                        moved.revision().orElse(null),
                        isPublished ? moved.replaced().orElse(null) : null));
    }

    static String done(Action action, boolean again) {
        return switch (action) {
            case SUBMIT -> "submitted";
            case RECALL -> "recalled";
            case RETURN -> "returned";
            case APPROVE -> "approved";
            case PUBLISH -> again ? "corrected" : "published";
            case CORRECT -> "reopened";
            case ABANDON -> "abandoned";
            case WITHDRAW -> "withdrawn";
            case REINSTATE -> "reinstated";
        };
    }
}
