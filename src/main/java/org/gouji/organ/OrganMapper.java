package org.gouji.organ;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gouji.platform.Answer;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.platform.MergePatch;
import org.jspecify.annotations.Nullable;

/** Between organs and what the API says of them. */
final class OrganMapper {

    static final String PATH = "/api/v1/organs";

    private static final int LONGEST_NAME = 200;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_SUCCESSORS = 50;

    private OrganMapper() {}

    /** Refuses a body with anything wrong, naming all of it. */
    static OrganDraft fromInput(JsonNode body) {
        var defects = new Defects();
        var draft = read(body, "", defects);
        defects.orThrow();
        return draft;
    }

    /** Tells all that is wrong; the draft is of use only when nothing is. */
    static OrganDraft read(JsonNode body, String pointer, Defects defects) {
        var fields = JsonFields.of(body, pointer, defects);
        fields.ignore("id", "createdAt", "updatedAt");
        var draft = new OrganDraft(
                fields.requiredText("name", LONGEST_NAME),
                fields.texts("aliases", MOST_ALIASES, LONGEST_NAME),
                fields.requiredChoice("tier", Tier.BY_WORD),
                fields.requiredChoice("kind", OrganKind.BY_WORD),
                fields.has("powers") ? fields.choices("powers", Power.BY_WORD) : null,
                fields.uuid("supervisor").map(OrganId::new).orElse(null),
                creditCode(fields, defects),
                fields.date("validFrom").orElse(null),
                fields.date("validUntil").orElse(null),
                fields.uuids("successors", MOST_SUCCESSORS).stream()
                        .map(OrganId::new)
                        .toList(),
                Exemption.read(fields, defects));
        checkDays(draft, fields, defects);
        fields.refuseOthers();
        return draft;
    }

    static OrganDraft patched(Organ organ, JsonNode patch) {
        return fromInput(MergePatch.apply(toInput(organ.said()), patch));
    }

    static OrganView toView(Organ organ) {
        var said = organ.said();
        return new OrganView(
                organ.id().value(),
                said.name(),
                said.aliases(),
                said.tier().word(),
                said.kind().word(),
                powers(said),
                said.supervisor() == null ? null : said.supervisor().value(),
                said.creditCode() == null ? null : said.creditCode().value(),
                said.validFrom(),
                said.validUntil(),
                said.successors().stream().map(OrganId::value).toList(),
                said.exemption() == null ? null : said.exemption().from(),
                said.exemption() == null ? null : said.exemption().until(),
                said.exemption() == null ? null : said.exemption().reason(),
                organ.createdAt(),
                organ.updatedAt());
    }

    static Answer toAnswer(Organ organ) {
        return Answer.ok(organ.tag(), toView(organ));
    }

    static Answer toCreated(Organ organ) {
        return Answer.created(PATH + "/" + organ.id(), organ.tag(), toView(organ));
    }

    static ObjectNode toInput(OrganDraft said) {
        var input = JsonNodeFactory.instance.objectNode();
        input.put("name", said.name());
        said.aliases().forEach(input.putArray("aliases")::add);
        input.put("tier", said.tier().word());
        input.put("kind", said.kind().word());
        Optional.ofNullable(powers(said)).ifPresent(powers -> powers.forEach(input.putArray("powers")::add));
        Optional.ofNullable(said.supervisor()).ifPresent(supervisor -> input.put("supervisor", supervisor.toString()));
        Optional.ofNullable(said.creditCode()).ifPresent(code -> input.put("creditCode", code.value()));
        Optional.ofNullable(said.validFrom()).ifPresent(day -> input.put("validFrom", day.toString()));
        Optional.ofNullable(said.validUntil()).ifPresent(day -> input.put("validUntil", day.toString()));
        said.successors().forEach(organ -> input.withArray("successors").add(organ.toString()));
        Optional.ofNullable(said.exemption()).ifPresent(exemption -> put(input, exemption));
        return input;
    }

    private static void put(ObjectNode input, Exemption exemption) {
        input.put(Exemption.FROM, exemption.from());
        Optional.ofNullable(exemption.until()).ifPresent(year -> input.put(Exemption.UNTIL, year));
        input.put(Exemption.REASON, exemption.reason());
    }

    private static @Nullable List<String> powers(OrganDraft said) {
        return said.powers() == null
                ? null
                : said.powers().stream().map(Power::word).toList();
    }

    private static void checkDays(OrganDraft draft, JsonFields fields, Defects defects) {
        if (draft.validFrom() != null
                && draft.validUntil() != null
                && draft.validUntil().isBefore(draft.validFrom())) {
            defects.add(fields.pointer("validUntil"), OrganError.ENDS_BEFORE_IT_BEGINS);
        }
        if (draft.validUntil() == null && !draft.successors().isEmpty()) {
            defects.add(fields.pointer("successors"), OrganError.SUCCESSORS_WITHOUT_END);
        }
    }

    private static @Nullable CreditCode creditCode(JsonFields fields, Defects defects) {
        var text = fields.text("creditCode", LONGEST_NAME);
        var code = text.flatMap(CreditCode::parse);
        if (text.isPresent() && code.isEmpty()) {
            defects.add(fields.pointer("creditCode"), OrganError.INVALID_CREDIT_CODE);
        }
        return code.orElse(null);
    }
}
