package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.platform.Answer;
import org.gouji.problem.Problem;

/** Reads of a report or a part of it; what is not there is the problem not-found. */
@Singleton
class Reading {

    private final Reports reports;

    Reading(Reports reports) {
        this.reports = reports;
    }

    Report report(UUID id) {
        return reports.find(new ReportId(id))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    Dossier dossier(UUID id) {
        return reports.dossier(new ReportId(id)).orThrow();
    }

    Answer part(UUID report, Part part) {
        return part(report, part, part::toView);
    }

    /** A view with the entity tag of the part. */
    Answer part(UUID report, Part part, Function<Report, Object> view) {
        Report found = report(report);
        var tag = part.tag(found).orElseThrow(() -> Problem.notFound().exception());
        return Answer.ok(tag, view.apply(found));
    }
}
