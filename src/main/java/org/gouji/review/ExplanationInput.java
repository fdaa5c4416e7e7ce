package org.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/** An explanation as somebody sends it. */
record ExplanationInput(String finding, String text) {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_FINDING = 500;

    static ExplanationInput read(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        var input = new ExplanationInput(
                fields.requiredText("finding", LONGEST_FINDING), fields.requiredText("text", LONGEST));
        fields.refuseOthers();
        defects.orThrow();
        return input;
    }

    /** Of an explanation that is there: what is not its text may be sent back as it was read. */
    static String text(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        String text = fields.requiredText("text", LONGEST);
        fields.ignore("id", "finding", "state", "givenFor", "judgement", "at", "by", "etag", "href");
        fields.refuseOthers();
        defects.orThrow();
        return text;
    }
}
