package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import org.gouji.platform.MergePatch;

/** What the bodies of PUT, PATCH and DELETE mean to the report that they change. */
@Singleton
class Changes {

    private final ObjectMapper mapper;

    Changes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Replaces all that the part says. */
    Change put(Part part, JsonNode body) {
        return (before, defects) -> part.replaced(before, body, defects);
    }

    /** Merges a patch (RFC 7396) into what the part says, with a cell as the smallest unit. */
    Change patch(Part part, JsonNode patch) {
        return (before, defects) -> {
            JsonNode permitted = part.permitted(patch, defects);
            JsonNode view = mapper.valueToTree(part.toView(before));
            part.makeWay(view, permitted);
            return part.replaced(before, MergePatch.apply(view, permitted), defects);
        };
    }

    /** Takes away what the part says. */
    Change clear(Part part) {
        return put(part, JsonNodeFactory.instance.objectNode());
    }
}
