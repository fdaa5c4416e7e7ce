package org.gouji.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.check.RawRetune;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.check.RuleSet;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.yaml.CheckJson;
import org.gouji.form.yaml.RecordShape.Misfit;
import org.gouji.platform.Defects;
import org.gouji.problem.RequestError;

/** Compiles checks that somebody thinks of and nobody makes yet. */
@Singleton
public class CheckDrafts {

    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_LIST = 200;

    private final Catalogue catalogue;

    CheckDrafts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The check alone, active whatever it says; nothing when it has defects, which are all collected.
     *
     * @param edition that it is to be tried in; without one, only its shape is looked at
     * @param pointer to the check in the body
     */
    public Optional<RuleSet> compile(JsonNode check, String pointer, Optional<Edition> edition, Defects defects) {
        JsonNode said = withoutNulls(check.deepCopy());
        Defects found = new Defects();
        CheckJson.misfits(said).forEach(misfit -> found.add(pointer + misfit.pointer(), code(misfit)));
        refuseTooMuch(said, pointer, found);
        if (!found.isEmpty() || edition.isEmpty()) {
            defects.addAll(found);
            return Optional.empty();
        }
        RawCheck raw = new RawRetune(null, true, null, null, null, null).of(CheckJson.read(said));
        editions(raw, edition.get(), pointer + "/editions", found);
        repairs(raw, pointer + "/rules", found);
        boolean isWhole = found.isEmpty();
        defects.addAll(found);
        Compiled<RuleSet> compiled = catalogue.compile(edition.get(), raw);
        compiled.defects().stream()
                .filter(defect -> isWhole || !defect.message().startsWith("repairs "))
                .forEach(defect -> defects.add(
                        DefectPointers.of(defect, pointer),
                        CheckError.CHECK_DEFECT,
                        Map.of("defect", defect.message())));
        return isWhole && compiled instanceof Compiled.Valid<RuleSet> valid
                ? Optional.of(valid.value())
                : Optional.empty();
    }

    private static void refuseTooMuch(JsonNode node, String pointer, Defects defects) {
        if (node.isTextual() && node.textValue().length() > LONGEST_TEXT) {
            defects.add(pointer, RequestError.TOO_LONG, Map.of("max", LONGEST_TEXT));
        }
        if (node.isArray() && node.size() > LONGEST_LIST) {
            defects.add(pointer, RequestError.TOO_MANY, Map.of("max", LONGEST_LIST));
            return;
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refuseTooMuch(node.get(i), pointer + "/" + i, defects);
        }
        node.properties()
                .forEach(property ->
                        refuseTooMuch(property.getValue(), Defects.pointer(pointer, property.getKey()), defects));
    }

    private void editions(RawCheck check, Edition edition, String pointer, Defects defects) {
        List<String> ids = Objects.requireNonNullElse(check.editions(), List.of());
        if (!ids.isEmpty() && !ids.contains(edition.id())) {
            defects.add(pointer, CheckError.NOT_OF_THE_EDITION, Map.of("edition", edition.id()));
        }
        for (int i = 0; i < ids.size(); i++) {
            if (catalogue.edition(ids.get(i)).isEmpty()) {
                defects.add(pointer + "/" + i, CheckError.UNKNOWN_EDITION);
            }
        }
    }

    private static void repairs(RawCheck check, String pointer, Defects defects) {
        List<RawRule> rules = Objects.requireNonNullElse(check.rules(), List.of());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).repair() != null) {
                defects.add(pointer + "/" + i + "/repair", CheckError.REPAIR_ALONE);
            }
        }
    }

    /** An absent property and null are alike, as everywhere in the API. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        node.forEach(CheckDrafts::withoutNulls);
        return node;
    }

    private static RequestError code(Misfit misfit) {
        return switch (misfit.wrong()) {
            case ABSENT -> RequestError.REQUIRED;
            case UNKNOWN -> RequestError.UNKNOWN_PROPERTY;
            case NOT_A_LIST -> RequestError.NOT_AN_ARRAY;
            case NOT_AN_OBJECT -> RequestError.NOT_AN_OBJECT;
            case NOT_A_TEXT -> RequestError.NOT_A_TEXT;
            case NOT_A_WHOLE_NUMBER, NOT_A_NUMBER -> RequestError.NOT_AN_INTEGER;
            case NOT_A_TRUTH_VALUE -> RequestError.NOT_A_BOOLEAN;
        };
    }
}
