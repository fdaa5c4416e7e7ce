package org.gouji.report;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.platform.Answer;
import org.gouji.problem.Problem;

/** The conventions of every read of a report or a part of it. */
@Singleton
class Reading {

    private final Reports reports;

    Reading(Reports reports) {
        this.reports = reports;
    }

    Response part(UUID report, Part part, List<String> ifNoneMatch) {
        return part(report, part, ifNoneMatch, found -> ReportViews.toView(found, part)
                .orElseThrow());
    }

    /** A view with the entity tag of the part. */
    Response part(UUID report, Part part, List<String> ifNoneMatch, Function<Report, Object> view) {
        Report found = report(report);
        var tag = Tags.of(found, part).orElseThrow(() -> Problem.notFound().exception());
        return Answer.ok(tag, view.apply(found)).unlessMatched(ifNoneMatch);
    }

    Report report(UUID id) {
        return reports.find(new ReportId(id))
                .orElseThrow(() -> Problem.notFound().exception());
    }
}
