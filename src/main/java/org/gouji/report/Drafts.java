package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.gouji.catalogue.Catalogue;
import org.gouji.content.ReportContent;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/** Reads reports that are to be started from the JSON of the API. */
@Singleton
public class Drafts {

    private final Catalogue catalogue;
    private final Organs organs;

    Drafts(Catalogue catalogue, Organs organs) {
        this.catalogue = catalogue;
        this.organs = organs;
    }

    /** Refuses the request with all defects of the body, an organ that nobody has among them. */
    public Draft read(JsonNode body) {
        Defects defects = new Defects();
        Optional<Draft> draft = read(body, defects);
        defects.orThrow();
        return draft.orElseThrow();
    }

    /** The same, collecting what is wrong; whole only if nothing is. */
    public Optional<Draft> read(JsonNode body, Defects defects) {
        JsonFields fields = JsonFields.of(body, "", defects);
        var report = new ReportFields(catalogue::editionOf, fields, defects);
        Optional<OrganId> organ = report.organ();
        Optional<ReportContent> content = report.content();
        fields.refuseOthers();
        if (organ.isPresent() && organs.find(organ.get()).isEmpty()) {
            defects.add("/organ/id", ReportError.UNKNOWN_ORGAN);
        }
        return organ.flatMap(whose -> content.map(said -> new Draft(whose, said)));
    }
}
