package org.gouji.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gouji.content.ReportContent;
import org.gouji.identity.CurrentCaller;
import org.gouji.intake.Hints;
import org.gouji.intake.Intake;
import org.gouji.organ.OrganFilter;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.platform.PageRequest;
import org.gouji.report.Draft;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;

/** Five published reports and the organs that wrote them. */
@ApplicationScoped
class Demonstration {

    private final Organs organs;
    private final Reports reports;
    private final Intake intake;
    private final CurrentCaller caller;

    Demonstration(Organs organs, Reports reports, Intake intake, CurrentCaller caller) {
        this.caller = caller;
        this.organs = organs;
        this.reports = reports;
        this.intake = intake;
    }

    /** All or nothing, and nothing where there is any organ: what somebody has deleted does not come back. */
    @Transactional
    @ActivateRequestContext
    boolean load() {
        caller.actForTheService();
        if (!organs.list(new OrganFilter(null, null, null), PageRequest.of("organs", "1", null))
                .items()
                .isEmpty()) {
            return false;
        }
        Map<String, OrganId> known = new HashMap<>();
        DemonstrationFiles.organs().forEach(organ -> create(organ, known));
        DemonstrationFiles.reports().forEach(file -> {
            OrganId organ = create(file.required("organ"), known);
            ReportId id = new ReportId(UUID.fromString(file.required("id").textValue()));
            create(id, organ, file.required("document").textValue());
        });
        return true;
    }

    private OrganId create(JsonNode organ, Map<String, OrganId> known) {
        OrganId id = organs.create(OrganFile.draft(organ, known)).orThrow().id();
        known.put(organ.required("name").textValue(), id);
        return id;
    }

    private void create(ReportId id, OrganId organ, String document) {
        ReportContent content = intake.read(DemonstrationFiles.document(document), Hints.NONE)
                .orThrow()
                .aligned()
                .content();
        reports.create(id, new Draft(organ, content)).orThrow();
    }
}
