package org.gouji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.gouji.platform.Defects;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.gouji.report.Dossier;
import org.gouji.report.Draft;
import org.gouji.report.Drafts;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;

/** Makes drafts of documents. What is read passes through the same examination as what somebody sends. */
@Singleton
class Storing {

    private final Reports reports;
    private final Drafts drafts;
    private final IntakeViews views;
    private final ObjectMapper mapper;

    Storing(Reports reports, Drafts drafts, IntakeViews views, ObjectMapper mapper) {
        this.reports = reports;
        this.drafts = drafts;
        this.views = views;
        this.mapper = mapper;
    }

    /** What has become of a document. */
    record Stored(Dossier dossier, boolean replaced) {}

    /**
     * Joins the transaction of the caller.
     *
     * @param replacing the version of the report that is replaced; none where there must be no report yet
     */
    Result<Stored> store(Document document, Optional<IfMatch> replacing) {
        return draft(document)
                .then(draft -> replacing.isEmpty()
                        ? reports.create(draft).map(dossier -> new Stored(dossier, false))
                        : replace(draft, replacing.get()));
    }

    private Result<Stored> replace(Draft draft, IfMatch expected) {
        Optional<ReportId> existing = reports.of(draft.organ(), draft.content().year());
        if (existing.isEmpty()) {
            return Result.refused(Problem.of(RequestProblem.PRECONDITION_FAILED, Map.of("current", "-")));
        }
        return reports.replace(existing.get(), expected, draft.content()).map(dossier -> new Stored(dossier, true));
    }

    private Result<Draft> draft(Document document) {
        Defects defects = new Defects();
        if (document.identity().organ().isEmpty()) {
            defects.add("/organ", IntakeError.ORGAN_NOT_CERTAIN);
        }
        if (document.aligned().year().isEmpty()) {
            defects.add("/year", IntakeError.YEAR_NOT_FOUND);
        }
        Optional<Draft> draft = defects.isEmpty() ? drafts.read(json(document), defects) : Optional.empty();
        return defects.isEmpty() && draft.isPresent()
                ? Result.done(draft.get())
                : Result.refused(Problem.of(IntakeProblem.NOT_STORABLE, defects.errors()));
    }

    private JsonNode json(Document document) {
        return mapper.valueToTree(views.report(document));
    }
}
