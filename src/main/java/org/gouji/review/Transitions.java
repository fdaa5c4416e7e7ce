package org.gouji.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouji.access.Author;
import org.gouji.access.Right;
import org.gouji.history.EventDetail;
import org.gouji.history.EventKind;
import org.gouji.history.History;
import org.gouji.platform.Answer;
import org.gouji.platform.Defects;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.gouji.report.Dossier;
import org.gouji.report.Report;
import org.gouji.report.ReportHead;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.report.Revision;
import org.gouji.report.Revisions;
import org.gouji.workflow.Action;
import org.gouji.workflow.Decision;
import org.gouji.workflow.Obstacle;
import org.gouji.workflow.Stage;
import org.gouji.workflow.Workflow;

/** Moves reports from stage to stage. Writes join the transaction of the caller, which waits for others at the report. */
@Singleton
class Transitions {

    private final Reports reports;
    private final Revisions revisions;
    private final Assessments assessments;
    private final Remarks remarks;
    private final History history;
    private final Sight sight;
    private final ObstacleViews obstacles;
    private final Event<ReportMoved> moved;

    Transitions(
            Reports reports,
            Revisions revisions,
            Assessments assessments,
            Remarks remarks,
            History history,
            Sight sight,
            ObstacleViews obstacles,
            Event<ReportMoved> moved) {
        this.reports = reports;
        this.revisions = revisions;
        this.assessments = assessments;
        this.remarks = remarks;
        this.history = history;
        this.sight = sight;
        this.obstacles = obstacles;
        this.moved = moved;
    }

    /** What may happen next to a report, and what may not. */
    TransitionsView open(Report report) {
        Assessment assessment = assessments.of(report.head().id());
        ReportHead head = assessment.report().head();
        var situation = assessment.situation(sight.rights(head));
        List<TransitionsView.ActionView> actions = Action.BY_WORD.values().stream()
                .map(action -> view(action, Workflow.decide(action, situation), assessment))
                .toList();
        return new TransitionsView(
                head.stage().word(), head.published().orElse(null), head.tag().toString(), actions);
    }

    Result<Answer> move(ReportId id, IfMatch expected, TransitionRequest request) {
        return reports.forReview(id, Right.READ_REPORTS).then(dossier -> {
            ReportHead head = dossier.report().head();
            return expected.allows(head.tag()) ? move(dossier, request) : Result.refused(IfMatch.stale(head.tag()));
        });
    }

    /** The report is locked. */
    Result<Answer> move(Dossier dossier, TransitionRequest request) {
        Assessment assessment = assessments.of(dossier);
        Decision decision = Workflow.decide(
                request.action(),
                assessment.situation(sight.rights(assessment.report().head())));
        if (decision instanceof Decision.Refused refused) {
            boolean isForbidden = refused.obstacles().stream().anyMatch(Obstacle.MissingRight.class::isInstance);
            return Result.refused(Problem.of(isForbidden ? RequestProblem.FORBIDDEN : ReviewProblem.TRANSITION_REFUSED)
                    .with("obstacles", obstacles.of(refused.obstacles(), assessment)));
        }
        Decision.Moved open = (Decision.Moved) decision;
        TransitionRequest said = request.action() == Action.PUBLISH ? withNotice(request, dossier) : request;
        Defects defects = said.missing(open.needed());
        Places.check(said.remarks(), assessment, defects);
        return defects.isEmpty()
                ? Result.done(done(dossier.report(), open.to(), said))
                : Result.refused(Problem.of(RequestProblem.INVALID_CONTENT, defects.errors()));
    }

    /** Who changed the report may have said what is new when handing it in. */
    private TransitionRequest withNotice(TransitionRequest request, Dossier dossier) {
        List<Revision.Entry> entries = revisions.of(dossier.report().head().id());
        return new TransitionRequest(
                request.action(),
                request.reason(),
                request.notice().or(() -> entries.get(entries.size() - 1).notice()),
                request.remarks());
    }

    private Answer done(Report now, Stage to, TransitionRequest request) {
        Report before =
                request.action() == Action.ABANDON ? reports.restore(now.head().id()) : now;
        Author by = history.author();
        Optional<Revision.Draft> draft =
                kind(request.action()).map(kind -> new Revision.Draft(kind, request.notice(), by));
        Reports.Moved after = reports.move(before, to, draft);
        ReportHead head = after.report().head();
        Instant at = head.updatedAt();
        List<Remark> made = remarks.add(head.id(), request.remarks(), at, by);
        history.add(
                head,
                EventKind.MOVED,
                EventDetail.moved(
                        request.action().word(),
                        before.head().stage().word(),
                        to.word(),
                        after.lastRevision(),
                        request.reason().orElse(null),
                        request.notice().orElse(null)));
        moved.fire(new ReportMoved(
                head.id(),
                head.href(),
                head.organ(),
                head.year(),
                request.action(),
                before.head().stage(),
                to,
                after.revision(),
                before.head().published(),
                at,
                by.id()));
        return Answer.ok(
                head.tag(),
                new TransitionView(
                        head.href(),
                        request.action().word(),
                        before.head().stage().word(),
                        to.word(),
                        at,
                        by,
                        after.revision().orElse(null),
                        request.reason().orElse(null),
                        request.notice().orElse(null),
                        made.isEmpty() ? null : made));
    }

    private TransitionsView.ActionView view(Action action, Decision decision, Assessment assessment) {
        if (decision instanceof Decision.Moved open) {
            return new TransitionsView.ActionView(
                    action.word(),
                    true,
                    open.to().word(),
                    open.needed().stream().map(saying -> saying.word()).toList(),
                    null);
        }
        return new TransitionsView.ActionView(
                action.word(), false, null, null, obstacles.of(((Decision.Refused) decision).obstacles(), assessment));
    }

    private static Optional<Revision.Kind> kind(Action action) {
        return switch (action) {
            case SUBMIT -> Optional.of(Revision.Kind.SUBMITTED);
            case PUBLISH -> Optional.of(Revision.Kind.PUBLISHED);
            default -> Optional.empty();
        };
    }
}
