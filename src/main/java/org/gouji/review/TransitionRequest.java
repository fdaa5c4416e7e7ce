package org.gouji.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.problem.RequestError;
import org.gouji.workflow.Action;
import org.gouji.workflow.Saying;

/** An action that somebody asks for, and what they say along with it. */
record TransitionRequest(Action action, Optional<String> reason, Optional<String> notice, List<Remark.Draft> remarks) {

    static final int LONGEST_REASON = 5_000;
    static final int LONGEST_NOTICE = 10_000;
    static final int LONGEST_REMARK = 5_000;
    static final int LONGEST_POINTER = 500;
    static final int MOST_REMARKS = 200;

    /** Refuses the request with all defects of the body. */
    static TransitionRequest read(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        var request = new TransitionRequest(
                fields.requiredChoice("action", Action.BY_WORD),
                text(fields, "reason", LONGEST_REASON, defects),
                text(fields, "notice", LONGEST_NOTICE, defects),
                remarks(fields, defects));
        fields.refuseOthers();
        defects.orThrow();
        return request;
    }

    /** What was not said that has to be. */
    Defects missing(Set<Saying> needed) {
        Set<Saying> said = EnumSet.noneOf(Saying.class);
        reason.ifPresent(text -> said.add(Saying.REASON));
        notice.ifPresent(text -> said.add(Saying.NOTICE));
        if (!remarks.isEmpty()) {
            said.add(Saying.REMARKS);
        }
        Defects defects = new Defects();
        Stream.of(Saying.values())
                .filter(saying -> needed.contains(saying) && !said.contains(saying))
                .forEach(saying -> defects.add("/" + saying.word(), RequestError.REQUIRED));
        return defects;
    }

    private static Optional<String> text(JsonFields fields, String name, int max, Defects defects) {
        Optional<String> text = fields.text(name, max);
        if (text.filter(String::isBlank).isPresent()) {
            defects.add(fields.pointer(name), RequestError.BLANK);
        }
        return text;
    }

    private static List<Remark.Draft> remarks(JsonFields fields, Defects defects) {
        JsonNode array = fields.raw("remarks");
        if (fields.has("remarks") && !array.isArray()) {
            defects.add(fields.pointer("remarks"), RequestError.NOT_AN_ARRAY);
            return List.of();
        }
        if (array.size() > MOST_REMARKS) {
            defects.add(fields.pointer("remarks"), RequestError.TOO_MANY, Map.of("max", MOST_REMARKS));
            return List.of();
        }
        List<Remark.Draft> remarks = new ArrayList<>();
        for (JsonNode item : array) {
            String at = fields.pointer("remarks") + "/" + remarks.size();
            JsonFields remark = JsonFields.of(item, at, defects);
            remarks.add(new Remark.Draft(
                    text(remark, "pointer", LONGEST_POINTER, defects).orElse(null),
                    text(remark, "finding", LONGEST_POINTER, defects).orElse(null),
                    remark.requiredText("text", LONGEST_REMARK)));
            remark.refuseOthers();
        }
        return remarks;
    }
}
