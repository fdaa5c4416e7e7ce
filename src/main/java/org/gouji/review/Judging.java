package org.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.problem.RequestError;

/** A reviewer's word on an explanation. */
record Judging(boolean accepted, Optional<String> reason) {

    private static final Map<String, Boolean> OUTCOMES = Map.of("accepted", true, "refused", false);

    /** Refuses the request with all defects of the body; a refusal needs a reason. */
    static Judging read(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        boolean accepted = fields.requiredChoice("outcome", OUTCOMES);
        Optional<String> reason = accepted
                ? fields.text("reason", TransitionRequest.LONGEST_REMARK)
                : Optional.of(fields.requiredText("reason", TransitionRequest.LONGEST_REMARK));
        if (accepted && reason.filter(String::isBlank).isPresent()) {
            defects.add("/reason", RequestError.BLANK);
        }
        fields.refuseOthers();
        defects.orThrow();
        return new Judging(accepted, reason);
    }

    String word() {
        return accepted ? "accepted" : "refused";
    }
}
