package org.gouji.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.check.Facts;
import org.gouji.check.Subject;
import org.gouji.content.ReportContent;
import org.gouji.organ.OrganId;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;
import org.gouji.platform.Ids;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.gouji.workflow.Stage;

/** The door of the room: the reports that are kept. A report that fails checks is kept like any other. */
@ApplicationScoped
public class Reports {

    /** At most 4 MB each, and mostly a hundredth of that. */
    static final int BATCH = 100;

    private final ReportRepository repository;
    private final Dossiers dossiers;
    private final Gate gate;
    private final Prints prints;
    private final Revisions revisions;
    private final Counting counting;
    private final Event<ReportWritten> written;
    private final Today today;
    private final Clock clock;
    private final Ids ids;

    Reports(
            ReportRepository repository,
            Dossiers dossiers,
            Gate gate,
            Prints prints,
            Revisions revisions,
            Counting counting,
            Event<ReportWritten> written,
            Today today,
            Clock clock,
            Ids ids) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.gate = gate;
        this.prints = prints;
        this.revisions = revisions;
        this.counting = counting;
        this.written = written;
        this.today = today;
        this.clock = clock;
        this.ids = ids;
    }

    /** The report and all its parts, as they were at one moment; for others than those who work on it, as published. */
    public Optional<Report> find(ReportId id) {
        return repository
                .report(id, gate.readable())
                .or(() -> revisions.published(id).map(Revision::report));
    }

    /** The report that the organ has for the year, if the caller may see it. */
    public Optional<ReportId> of(OrganId organ, int year) {
        return repository.of(organ, year, gate.readable());
    }

    /** The report and what it is checked against; refused to whom the report is shown as published only. */
    public Result<Dossier> dossier(ReportId id) {
        return dossiers.of(id, gate.readable())
                .map(Result::done)
                .orElseGet(() ->
                        Result.refused(gate.refusal(id, Right.READ_REPORTS).orElseGet(Problem::notFound)));
    }

    /** Newest year first. */
    public Page<ReportEntry> list(ReportFilter filter, PageRequest page) {
        return page.page(repository.list(filter, gate.readable(), page.after(Place::read), page.fetch()), Place::of);
    }

    /**
     * Shows all reports of a year that the caller may read to somebody, by id. A batch at a time is in memory; each report is as it was when its
     * batch was read.
     *
     * @param subtree only those of the organ and all below it
     */
    public void each(int year, Optional<OrganId> subtree, BiConsumer<ReportHead, Subject> visitor) {
        Facts facts = today.facts();
        ReachSet reach = gate.readable();
        List<Dossier> batch = dossiers.batch(year, subtree, reach, Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(dossier -> visitor.accept(dossier.report().head(), dossier.subject(facts)));
            ReportId last = batch.get(batch.size() - 1).report().head().id();
            batch = batch.size() < BATCH ? List.of() : dossiers.batch(year, subtree, reach, Optional.of(last), BATCH);
        }
    }

    /** As the contract shows a report. */
    public static Object view(Report report) {
        return ReportViews.toView(report);
    }

    /** Where the report is, as a path from the root. */
    public static String href(ReportId id) {
        return ReportViews.href(id);
    }

    /** Refused, with the address of the first, when the organ has a report for the year. */
    @Transactional
    public Result<Dossier> create(Draft draft) {
        return create(new ReportId(ids.next()), draft);
    }

    /** The same, under an id that is known beforehand and that no report has. */
    @Transactional
    public Result<Dossier> create(ReportId id, Draft draft) {
        Optional<Problem> refusal = gate.refusal(draft.organ(), Right.WRITE_REPORTS);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Optional<String> organName = repository.lock(draft.organ());
        if (organName.isEmpty()) {
            return Result.refused(Problem.invalid("/organ/id", ReportError.UNKNOWN_ORGAN, Map.of()));
        }
        if (!repository.insert(Report.first(id, draft, organName.get(), clock.instant()))) {
            return Result.refused(exists(draft));
        }
        print(List.of(id));
        Locked stored = dossiers.locked(id).orElseThrow();
        counting.count(stored.dossier());
        stored.nextBesideThis().ifPresent(counting::count);
        counting.countAfresh(stored.followers());
        written.fire(ReportWritten.created(stored.report()));
        return Result.done(stored.dossier());
    }

    /** Changes a part of the version that is expected; refused, with every defect, when the change is not possible. */
    @Transactional
    Result<Dossier> change(ReportId id, Part part, IfMatch expected, Change change) {
        return locked(id, Right.WRITE_REPORTS).then(before -> changed(before, part, expected, change));
    }

    private Result<Dossier> changed(Locked before, Part part, IfMatch expected, Change change) {
        Optional<EntityTag> tag = part.tag(before.report());
        if (tag.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        if (!expected.allows(tag.get())) {
            return Result.refused(IfMatch.stale(tag.get()));
        }
        if (!before.report().head().stage().isOpen()) {
            return Result.refused(locked(before.report().head()));
        }
        Defects defects = new Defects();
        ReportContent content = change.apply(before.report(), defects);
        return defects.isEmpty()
                ? Result.done(store(before, content))
                : Result.refused(Problem.of(RequestProblem.INVALID_CONTENT, defects.errors()));
    }

    /** Replaces all that the version says that is expected. */
    @Transactional
    public Result<Dossier> replace(ReportId id, IfMatch expected, ReportContent content) {
        return change(id, new WholeReport(), expected, (before, defects) -> content);
    }

    @Transactional
    public Result<ReportId> delete(ReportId id, IfMatch expected) {
        return locked(id, Right.WRITE_REPORTS).then(report -> deleted(id, report, expected));
    }

    private Result<ReportId> deleted(ReportId id, Locked report, IfMatch expected) {
        EntityTag tag = WholeReport.tag(report.report().head());
        if (!expected.allows(tag)) {
            return Result.refused(IfMatch.stale(tag));
        }
        if (!report.report().head().stage().isOpen()) {
            return Result.refused(locked(report.report().head()));
        }
        if (revisions.last(id) > 0) {
            return Result.refused(Problem.of(ReportProblem.REPORT_KEPT));
        }
        written.fire(ReportWritten.deleted(report.report()));
        repository.deleteById(id.value());
        report.nextWithoutThis().ifPresent(counting::count);
        counting.countAfresh(report.followers());
        return Result.done(id);
    }

    /** The report, as long as the caller has the right; nobody else writes it until the transaction of the caller ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Dossier> forReview(ReportId id, Right right) {
        return locked(id, right).map(Locked::dossier);
    }

    /** Why the caller may not do this with the report; empty when they may. */
    public Optional<Problem> refusal(ReportId id, Right right) {
        return gate.refusal(id, right);
    }

    /**
     * Brings a report {@link #forReview} to a stage, in the transaction of the caller. A published revision becomes what
     * everybody reads; of a report that is withdrawn there is nothing to read.
     *
     * @return the report as it is now, and the number of its last revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Moved move(Report before, Stage to, Optional<Revision.Draft> revision) {
        Instant now = clock.instant();
        int last = revisions.last(before.head().id());
        Optional<Integer> published = revision.filter(draft -> draft.kind() == Revision.Kind.PUBLISHED)
                .map(draft -> last + 1)
                .or(() -> before.head().published())
                .filter(number -> to != Stage.WITHDRAWN);
        Report after = before.at(to, published, now);
        revision.ifPresent(draft -> revisions.insert(after, last + 1, draft, now));
        repository.move(after.head());
        return new Moved(after, revision.map(draft -> last + 1), revision.isPresent() ? last + 1 : last);
    }

    /** A report {@link #forReview} says again what everybody reads, in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report restore(ReportId id) {
        Revision published = revisions.published(id).orElseThrow();
        Locked before = dossiers.locked(id).orElseThrow();
        return store(before, published.report().content()).report();
    }

    /**
     * @param revision the number of the one that was made
     * @param lastRevision the number of the last one; 0 when there is none
     */
    public record Moved(Report report, Optional<Integer> revision, int lastRevision) {}

    /** Makes the prints of some reports again that have none of the present version; says of how many. */
    @Transactional
    int reprint(int most) {
        List<ReportId> outdated = prints.lockedOutdated(most);
        print(outdated);
        return outdated.size();
    }

    /** The right is asked for under the lock: an organ that moves takes its reports with it. */
    private Result<Locked> locked(ReportId id, Right right) {
        Optional<Problem> refusal = gate.refusal(repository.lock(id), right);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : dossiers.locked(id).map(Result::done).orElseGet(() -> Result.refused(Problem.notFound()));
    }

    private void print(List<ReportId> stored) {
        prints.prose(stored).forEach(prints::write);
    }

    private Dossier store(Locked before, ReportContent content) {
        Locked after = before.with(before.report().saying(content, clock.instant()));
        repository.update(before.report(), after.report(), counting.keep(after.dossier()));
        after.nextBesideThis().ifPresent(counting::count);
        counting.countAfresh(after.followers());
        if (!Prose.textsOf(content).equals(Prose.textsOf(before.report().content()))) {
            print(List.of(after.report().head().id()));
        }
        if (after.report() != before.report()) {
            written.fire(ReportWritten.changed(before.report(), after.report()));
        }
        return after.dossier();
    }

    /** What a door answers when the content of the report cannot change. */
    public static Problem locked(ReportHead head) {
        return Problem.of(ReportProblem.REPORT_LOCKED)
                .with("stage", head.stage().word());
    }

    private Problem exists(Draft draft) {
        Problem problem = Problem.of(ReportProblem.REPORT_EXISTS);
        return repository
                .of(draft.organ(), draft.content().year())
                .map(first -> problem.with("existing", ReportViews.href(first)))
                .orElse(problem);
    }
}
