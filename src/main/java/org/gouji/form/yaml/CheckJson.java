package org.gouji.form.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.form.yaml.RecordShape.Misfit;

/** Reads a single check from JSON, in the shape that it has in a file. */
public final class CheckJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CheckJson() {}

    public static List<Misfit> misfits(JsonNode check) {
        return RecordShape.misfits(check, RawCheck.class);
    }

    /** The check; there must be no misfit. */
    public static RawCheck read(JsonNode check) {
        try {
            return MAPPER.treeToValue(check, RawCheck.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
