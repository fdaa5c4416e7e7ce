package org.gouji.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.content.ReportContent;
import org.gouji.platform.Defects;
import org.gouji.platform.EntityTag;
import org.gouji.platform.Ids;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;

/** The door of the room: the reports that are kept. A report that fails checks is kept like any other. */
@ApplicationScoped
public class Reports {

    private final ReportRepository repository;
    private final Prints prints;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    Reports(ReportRepository repository, Prints prints, Catalogue catalogue, Clock clock, Ids ids) {
        this.repository = repository;
        this.prints = prints;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /** The report and all its parts, as they were at one moment. */
    public Optional<Report> find(ReportId id) {
        return repository.report(id);
    }

    /** Newest year first. */
    public Page<ReportEntry> list(ReportFilter filter, PageRequest page) {
        return page.page(repository.list(filter, page.after(Place::read), page.fetch()), Place::of);
    }

    /** What the checks say about it. */
    public Findings findings(Subject subject) {
        return findings(subject, false);
    }

    /** With, on request, every place that passed. */
    public Findings findings(Subject subject, boolean withPassed) {
        return catalogue.rules(subject.content().edition()).findings(subject, withPassed);
    }

    /** Refused, with the address of the first, when the organ has a report for the year. */
    @Transactional
    public Result<Written> create(Draft draft) {
        return create(new ReportId(ids.next()), draft);
    }

    /** The same, under an id that is known beforehand and that no report has. */
    @Transactional
    public Result<Written> create(ReportId id, Draft draft) {
        Optional<String> organName = repository.hold(draft.organ());
        if (organName.isEmpty()) {
            return Result.refused(Problem.invalid("/organ/id", ReportError.UNKNOWN_ORGAN, Map.of()));
        }
        Report report = Report.first(id, draft, organName.get(), clock.instant());
        Findings findings = findings(Subject.of(draft.content()));
        if (!repository.insert(report, FindingCounts.of(findings.head()))) {
            return Result.refused(exists(draft));
        }
        print(List.of(id));
        return Result.done(new Written(report, findings));
    }

    /** Changes a part of the version that is expected; refused, with every defect, when the change is not possible. */
    @Transactional
    Result<Written> change(ReportId id, Part part, IfMatch expected, Change change) {
        Optional<Report> before = repository.locked(id);
        Optional<EntityTag> tag = before.flatMap(report -> part.tag(report));
        if (before.isEmpty() || tag.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        if (!expected.allows(tag.get())) {
            return Result.refused(IfMatch.stale(tag.get()));
        }
        Defects defects = new Defects();
        ReportContent content = change.apply(before.get(), defects);
        return defects.isEmpty()
                ? Result.done(store(before.get(), content))
                : Result.refused(Problem.of(RequestProblem.INVALID_CONTENT, defects.errors()));
    }

    @Transactional
    public Result<ReportId> delete(ReportId id, IfMatch expected) {
        Optional<Report> report = repository.locked(id);
        if (report.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        EntityTag tag = WholeReport.tag(report.get().head());
        if (!expected.allows(tag)) {
            return Result.refused(IfMatch.stale(tag));
        }
        repository.deleteById(id.value());
        return Result.done(id);
    }

    /** Counts the findings of some reports again whose counts come from other rules; says of how many. */
    @Transactional
    int recheck(int most) {
        Set<String> current = catalogue.editions().stream()
                .map(edition -> catalogue.rules(edition).hash())
                .collect(Collectors.toSet());
        List<ReportId> outdated = repository.lockedCountedByOthers(current, most);
        outdated.stream()
                .flatMap(id -> repository.report(id).stream())
                .forEach(report -> repository.count(
                        report.head().id(),
                        FindingCounts.of(findings(Subject.of(report.content())).head())));
        return outdated.size();
    }

    /** Makes the prints of some reports again that have none of the present version; says of how many. */
    @Transactional
    int reprint(int most) {
        List<ReportId> outdated = prints.lockedOutdated(most);
        print(outdated);
        return outdated.size();
    }

    private void print(List<ReportId> stored) {
        prints.prose(stored).forEach(prints::write);
    }

    private Written store(Report before, ReportContent content) {
        Report after = before.saying(content, clock.instant());
        Findings findings = findings(Subject.of(content));
        repository.update(before, after, FindingCounts.of(findings.head()));
        if (!Prose.textsOf(content).equals(Prose.textsOf(before.content()))) {
            print(List.of(after.head().id()));
        }
        return new Written(after, findings);
    }

    private Problem exists(Draft draft) {
        Problem problem = Problem.of(ReportProblem.REPORT_EXISTS);
        return repository
                .of(draft.organ(), draft.content().year())
                .map(first -> problem.with("existing", ReportViews.href(first)))
                .orElse(problem);
    }
}
