package org.gouji.supervision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.consolidation.CellSum;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.hierarchy.Locality;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.gouji.platform.Answer;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.report.Draft;
import org.gouji.report.Report;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.supervision.ConsolidationView.OrganRef;
import org.gouji.supervision.ConsolidationView.Some;

/** Writes sums into the report of the government that answers for them, and remembers what they were made of. */
@Singleton
class TakingOver {

    private final Adding adding;
    private final Reports reports;
    private final Provenance provenance;
    private final CurrentCaller caller;
    private final Clock clock;

    TakingOver(Adding adding, Reports reports, Provenance provenance, CurrentCaller caller, Clock clock) {
        this.adding = adding;
        this.reports = reports;
        this.provenance = provenance;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds up; outside of the transaction that writes, since it tells of one moment in one of its own. */
    Optional<Added> sum(Question question) {
        return adding.added(question);
    }

    /** Within a transaction. Texts of a report that is there stay as they are. */
    Result<Answer> store(Question question, Added added, boolean incomplete) {
        Locality locality = added.collected().locality();
        if (!locality.addsUp(locality.inside().get(0))) {
            return Result.refused(Problem.of(SupervisionProblem.NOT_A_SUM));
        }
        int absent = added.collected().absent().size();
        long gaps = added.gaps().count();
        if (!incomplete && absent + gaps > 0) {
            return Result.refused(
                    Problem.of(SupervisionProblem.SUM_INCOMPLETE, Map.of("absent", absent, "gaps", gaps)));
        }
        OrganId organ = new OrganId(question.organ());
        Cells cells = cells(added, absent);
        Optional<ReportId> existing = reports.of(organ, question.year());
        Result<ReportId> stored = existing.flatMap(reports::find)
                .map(report -> replaced(report, cells))
                .orElseGet(() -> reports.create(new Draft(
                                organ,
                                ReportContent.empty(added.collected().edition(), question.year())
                                        .with(cells)))
                        .map(dossier -> dossier.report().head().id()));
        return stored.map(id -> {
            TakenOver taken = new TakenOver(
                    id.value(),
                    question.counted().word(),
                    versions(added.collected()),
                    absent,
                    gaps,
                    clock.instant(),
                    caller.caller().id(),
                    caller.caller().name());
            provenance.keep(taken);
            String href = Reports.href(id);
            return new Answer(
                    existing.isEmpty() ? 201 : 200,
                    existing.isEmpty() ? href : null,
                    null,
                    view(taken, new Some<>(0, List.of())));
        });
    }

    /** Empty when there is no such report, or its tables were never taken over. */
    Optional<TakenOverView> find(Question question) {
        return reports.of(new OrganId(question.organ()), question.year())
                .flatMap(id -> provenance.find(id.value()))
                .flatMap(taken -> adding.added(new Question(
                                question.organ(),
                                question.year(),
                                Counted.BY_WORD.getOrDefault(taken.stage(), Counted.APPROVED)))
                        .map(now -> view(taken, changed(taken, now.collected()))));
    }

    private Result<ReportId> replaced(Report report, Cells cells) {
        return reports.replace(
                        report.head().id(),
                        IfMatch.required(List.of("*")),
                        report.content().with(cells))
                .map(dossier -> dossier.report().head().id());
    }

    private static Cells cells(Added added, int absent) {
        Edition edition = added.collected().edition();
        Map<CellKey, CellValue> values = new HashMap<>();
        for (Cell cell : edition.cells()) {
            CellSum sum = added.tally().at(cell.index(), absent);
            sum.sum().ifPresent(total -> values.put(cell.key(), new CellValue.Number(total, "")));
        }
        return Cells.of(edition, values);
    }

    private static Map<UUID, Long> versions(Collected collected) {
        return collected.counted().stream().collect(Collectors.toMap(Filed::report, Filed::version));
    }

    private Some<OrganRef> changed(TakenOver taken, Collected now) {
        Map<UUID, Long> gone = new HashMap<>(taken.summands());
        List<UUID> organs = now.counted().stream()
                .filter(filed -> !Long.valueOf(filed.version()).equals(gone.remove(filed.report())))
                .map(Filed::organ)
                .toList();
        List<UUID> first = organs.stream().limit(Outcome.MOST_NAMED).toList();
        Map<UUID, String> names = adding.at(moment -> moment.names(first));
        return new Some<>(
                organs.size() + gone.size(),
                first.stream()
                        .map(id -> new OrganRef(id, names.getOrDefault(id, "")))
                        .toList());
    }

    private static TakenOverView view(TakenOver taken, Some<OrganRef> changed) {
        return new TakenOverView(
                Reports.href(new ReportId(taken.report())),
                taken.stage(),
                taken.isComplete(),
                taken.summands().size(),
                taken.absent(),
                taken.gaps(),
                taken.at(),
                taken.byName(),
                changed);
    }
}
