package org.gouji.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.gouji.catalogue.Catalogue;
import org.gouji.catalogue.CheckDrafts;
import org.gouji.check.RuleSet;
import org.gouji.form.Edition;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.gouji.report.ReportError;

/** Reads what is to be tried from the JSON of the API. */
@Singleton
class TrialReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_EXAMPLES = 100;
    private static final int USUAL_EXAMPLES = 5;

    private final Catalogue catalogue;
    private final CheckDrafts drafts;
    private final Organs organs;

    TrialReader(Catalogue catalogue, CheckDrafts drafts, Organs organs) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.organs = organs;
    }

    /** Refuses the request with all defects of the body, those of the check among them. */
    Trial read(JsonNode body) {
        Defects defects = new Defects();
        JsonFields fields = JsonFields.of(body, "", defects);
        int year = fields.requiredInteger("year", FIRST_YEAR, LAST_YEAR);
        boolean isYear = defects.isEmpty();
        Optional<Edition> edition = isYear ? catalogue.editionOf(year) : Optional.empty();
        if (isYear && edition.isEmpty()) {
            defects.add(fields.pointer("year"), ReportError.NO_EDITION, Map.of("year", year));
        }
        fields.requiredObject("check");
        Optional<RuleSet> draft = fields.raw("check").isObject()
                ? drafts.compile(fields.raw("check"), fields.pointer("check"), edition, defects)
                : Optional.empty();
        Optional<OrganId> organ = fields.uuid("organ").map(OrganId::new);
        int examples = fields.has("limit") ? fields.requiredInteger("limit", 0, MOST_EXAMPLES) : USUAL_EXAMPLES;
        fields.refuseOthers();
        defects.orThrow();
        if (organ.isPresent() && organs.find(organ.get()).isEmpty()) {
            defects.add(fields.pointer("organ"), ReportError.UNKNOWN_ORGAN);
        }
        defects.orThrow();
        return new Trial(draft.orElseThrow(), year, organ, examples);
    }
}
