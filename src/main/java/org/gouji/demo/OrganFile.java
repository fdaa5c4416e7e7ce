package org.gouji.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.organ.CreditCode;
import org.gouji.organ.OrganDraft;
import org.gouji.organ.OrganId;
import org.gouji.organ.OrganKind;
import org.gouji.organ.Power;
import org.gouji.organ.Tier;
import org.jspecify.annotations.Nullable;

/** Reads an organ of the demonstration, which names its supervisor where the API would give an id. */
final class OrganFile {

    private OrganFile() {}

    static OrganDraft draft(JsonNode organ, Map<String, OrganId> known) {
        return new OrganDraft(
                organ.required("name").textValue(),
                texts(organ.path("aliases")),
                tier(organ.required("tier").textValue()),
                kind(organ.required("kind").textValue()),
                organ.has("powers") ? powers(texts(organ.path("powers"))) : null,
                organ.has("supervisor")
                        ? Objects.requireNonNull(
                                known.get(organ.path("supervisor").textValue()))
                        : null,
                creditCode(organ.path("creditCode")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    private static Tier tier(String word) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static OrganKind kind(String word) {
        return Arrays.stream(OrganKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Power> powers(List<String> words) {
        return Arrays.stream(Power.values())
                .filter(power -> words.contains(power.word()))
                .toList();
    }

    private static @Nullable CreditCode creditCode(JsonNode text) {
        return text.isTextual() ? CreditCode.parse(text.textValue()).orElseThrow() : null;
    }
}
