package org.gouji.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.access.Right;
import org.gouji.check.Finding;
import org.gouji.history.EventDetail;
import org.gouji.history.EventKind;
import org.gouji.history.History;
import org.gouji.platform.Answer;
import org.gouji.platform.Ids;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.report.Dossier;
import org.gouji.report.FindingValue;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.workflow.Action;
import org.gouji.workflow.Stage;

/** What organs say of findings, and what review makes of it. Writes join the transaction of the caller. */
@Singleton
class Explanations {

    private final Reports reports;
    private final Assessments assessments;
    private final ExplanationRepository repository;
    private final Transitions transitions;
    private final Remarks remarks;
    private final History history;
    private final Clock clock;
    private final Ids ids;

    Explanations(
            Reports reports,
            Assessments assessments,
            ExplanationRepository repository,
            Transitions transitions,
            Remarks remarks,
            History history,
            Clock clock,
            Ids ids) {
        this.reports = reports;
        this.assessments = assessments;
        this.repository = repository;
        this.transitions = transitions;
        this.remarks = remarks;
        this.history = history;
        this.clock = clock;
        this.ids = ids;
    }

    List<ExplanationView> of(ReportId report) {
        Assessment assessment = assessments.of(report);
        return assessment.explanations().stream()
                .map(explanation -> ExplanationView.of(explanation, assessment.state(explanation)))
                .toList();
    }

    Optional<Answer> find(ReportId report, UUID id) {
        Assessment assessment = assessments.of(report);
        return find(assessment, id).map(explanation -> answer(explanation, assessment));
    }

    Result<Answer> add(ReportId report, String finding, String text) {
        return writing(report, assessment -> {
            Optional<Finding> found = assessment.finding(finding);
            if (found.isEmpty()) {
                return invalid(ReviewError.UNKNOWN_FINDING);
            }
            if (!Assessment.needsExplanation(found.get())) {
                return invalid(ReviewError.NEEDS_NO_EXPLANATION);
            }
            Optional<Explanation> first = assessment.explanations().stream()
                    .filter(explanation -> explanation.finding().equals(finding))
                    .findFirst();
            if (first.isPresent()) {
                return Result.refused(Problem.of(ReviewProblem.EXPLANATION_EXISTS)
                        .with("existing", ExplanationView.href(first.get())));
            }
            var explanation = new Explanation(
                    ids.next(),
                    report,
                    finding,
                    text,
                    FindingValue.of(found.get()),
                    Optional.empty(),
                    1,
                    clock.instant(),
                    history.author());
            repository.insert(explanation);
            history.add(
                    assessment.report().head(),
                    EventKind.EXPLAINED,
                    EventDetail.explained(explanation.id(), finding, null, text));
            return Result.done(Answer.created(
                    ExplanationView.href(explanation),
                    explanation.tag(Explanation.State.GIVEN),
                    ExplanationView.of(explanation, Explanation.State.GIVEN)));
        });
    }

    /** Also says again what has reopened, for the values of today. */
    Result<Answer> replace(ReportId report, UUID id, IfMatch expected, String text) {
        return writing(report, assessment -> expected(assessment, id, expected).then(before -> {
            var after = new Explanation(
                    before.id(),
                    report,
                    before.finding(),
                    text,
                    assessment.explained(before).map(FindingValue::of).orElse(before.givenFor()),
                    Optional.empty(),
                    before.version() + 1,
                    clock.instant(),
                    history.author());
            repository.update(after);
            history.add(
                    assessment.report().head(),
                    EventKind.EXPLAINED,
                    EventDetail.explained(id, before.finding(), before.text(), text));
            return Result.done(answer(after, assessment));
        }));
    }

    Result<Answer> delete(ReportId report, UUID id, IfMatch expected) {
        return writing(report, assessment -> expected(assessment, id, expected).then(before -> {
            repository.delete(id);
            history.add(
                    assessment.report().head(),
                    EventKind.UNEXPLAINED,
                    EventDetail.explained(id, before.finding(), before.text(), null));
            return Result.done(Answer.deleted());
        }));
    }

    /** A refused one returns the report, if it was not returned already. */
    Result<Answer> judge(ReportId report, UUID id, IfMatch expected, Judging judging) {
        return reports.forReview(report, Right.JUDGE_EXPLANATIONS).then(dossier -> {
            Assessment assessment = assessments.of(dossier);
            return expected(assessment, id, expected).then(before -> judge(dossier, assessment, before, judging));
        });
    }

    private Result<Answer> judge(Dossier dossier, Assessment assessment, Explanation before, Judging judging) {
        Stage stage = dossier.report().head().stage();
        boolean isReturned = stage == Stage.RETURNED && !judging.accepted();
        if (stage != Stage.SUBMITTED && !isReturned) {
            return Result.refused(Problem.of(ReviewProblem.NOT_IN_REVIEW));
        }
        if (judging.accepted() && assessment.state(before) == Explanation.State.REOPENED) {
            return Result.refused(Problem.of(ReviewProblem.EXPLANATION_REOPENED));
        }
        Explanation after = judged(before, judging);
        repository.update(after);
        history.add(
                dossier.report().head(),
                EventKind.JUDGED,
                EventDetail.judged(
                        before.id(),
                        before.finding(),
                        judging.word(),
                        judging.reason().orElse(null)));
        Result<Answer> answer = Result.done(answer(after, assessment));
        if (judging.accepted()) {
            return answer;
        }
        return sayWhy(dossier, after, judging.reason().orElseThrow(), isReturned)
                .then(done -> answer);
    }

    private Result<Boolean> sayWhy(Dossier dossier, Explanation refused, String reason, boolean isReturned) {
        // the finding of one that is refused may be gone by now
        boolean stands = assessments.of(dossier).finding(refused.finding()).isPresent();
        var remark = new Remark.Draft(null, stands ? refused.finding() : null, reason);
        if (isReturned) {
            remarks.add(refused.report(), List.of(remark), clock.instant(), history.author());
            return Result.done(true);
        }
        var returned = new TransitionRequest(Action.RETURN, Optional.empty(), Optional.empty(), List.of(remark));
        return transitions.move(dossier, returned).map(answer -> true);
    }

    private Explanation judged(Explanation before, Judging judging) {
        var judgement =
                new Explanation.Judgement(judging.accepted(), judging.reason(), clock.instant(), history.author());
        return new Explanation(
                before.id(),
                before.report(),
                before.finding(),
                before.text(),
                before.givenFor(),
                Optional.of(judgement),
                before.version() + 1,
                before.at(),
                before.by());
    }

    private Result<Answer> writing(ReportId report, Function<Assessment, Result<Answer>> write) {
        return reports.forReview(report, Right.EXPLAIN)
                .then(dossier -> dossier.report().head().stage().isOpen()
                        ? write.apply(assessments.of(dossier))
                        : Result.refused(Reports.locked(dossier.report().head())));
    }

    private static Result<Explanation> expected(Assessment assessment, UUID id, IfMatch expected) {
        Optional<Explanation> explanation = find(assessment, id);
        if (explanation.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        var tag = explanation.get().tag(assessment.state(explanation.get()));
        return expected.allows(tag) ? Result.done(explanation.get()) : Result.refused(IfMatch.stale(tag));
    }

    private static Optional<Explanation> find(Assessment assessment, UUID id) {
        return assessment.explanations().stream()
                .filter(explanation -> explanation.id().equals(id))
                .findFirst();
    }

    private static Answer answer(Explanation explanation, Assessment assessment) {
        Explanation.State state = assessment.state(explanation);
        return Answer.ok(explanation.tag(state), ExplanationView.of(explanation, state));
    }

    private static Result<Answer> invalid(ReviewError code) {
        return Result.refused(Problem.invalid("/finding", code, Map.of()));
    }
}
