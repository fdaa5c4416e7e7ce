package org.gouji.organ;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.organ.SentRow.Outcome;
import org.gouji.platform.Answer;
import org.gouji.platform.Ids;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemDocuments;
import org.gouji.problem.RequestProblem;

/**
 * Loads a table of organs. What each row means and what becomes of it is found out before anything is written, so that a
 * row is refused by its number and its cell; the writing is then a matter of a few statements.
 */
@Singleton
class OrganImport {

    /** What to do when rows are refused: nothing at all, only show it, or apply the others. */
    enum Mode {
        WHOLE,
        REHEARSAL,
        PARTIAL
    }

    private static final int MOST_SHOWN = 10_000;
    private static final int MOST_ERRORS = 500;

    private final OrganRepository rows;
    private final OrganBulk bulk;
    private final RowDrafts drafts;
    private final Ids ids;
    private final Clock clock;
    private final Event<OrgansChanged> changes;
    private final ProblemDocuments problems;

    OrganImport(
            OrganRepository rows,
            OrganBulk bulk,
            RowDrafts drafts,
            Ids ids,
            Clock clock,
            Event<OrgansChanged> changes,
            ProblemDocuments problems) {
        this.rows = rows;
        this.bulk = bulk;
        this.drafts = drafts;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
        this.problems = problems;
    }

    Result<Answer> load(List<SentRow> sent, Mode mode) {
        bulk.takeTime();
        rows.lockHierarchy();
        var known = known(sent);
        RowMatching.match(sent, known, ids::next);
        RowSuccessors.match(sent, known);
        sent.stream().filter(row -> !row.isRefused()).forEach(drafts::draft);
        var hierarchy = settle(sent, known);
        var refused = sent.stream().filter(SentRow::isRefused).toList();
        if (mode == Mode.WHOLE && !refused.isEmpty()) {
            return Result.refused(Problem.of(
                    RequestProblem.INVALID_CONTENT,
                    refused.stream()
                            .flatMap(row -> row.errors().stream())
                            .limit(MOST_ERRORS)
                            .toList()));
        }
        return OrganRefusals.storing(() -> apply(sent, hierarchy))
                .<Result<Answer>>map(Result::refused)
                .orElseGet(() -> Result.done(new Answer(200, null, null, view(sent, mode))));
    }

    private List<KnownOrgan> known(List<SentRow> sent) {
        Set<UUID> byId = new HashSet<>();
        Set<String> byCode = new HashSet<>();
        Set<String> byName = new HashSet<>();
        for (SentRow row : sent) {
            RowMatching.uuid(row.cell(OrganColumn.ID)).ifPresent(byId::add);
            RowMatching.uuid(row.cell(OrganColumn.SUPERVISOR)).ifPresent(byId::add);
            byCode.add(row.cell(OrganColumn.CREDIT_CODE));
            byCode.add(row.cell(OrganColumn.SUPERVISOR));
            byName.add(row.cell(OrganColumn.SUPERVISOR));
            for (String successor : CellList.read(row.cell(OrganColumn.SUCCESSORS))) {
                RowMatching.uuid(successor).ifPresent(byId::add);
                byCode.add(successor);
                byName.add(successor);
            }
            if (row.cell(OrganColumn.ID).isEmpty()) {
                byName.add(row.cell(OrganColumn.NAME));
            }
        }
        byCode.remove("");
        byName.remove("");
        return bulk.known(byId, byCode, byName);
    }

    /** Refuses what is above itself or too deep, and whatever is new and would hang below what is refused. */
    private PlannedHierarchy settle(List<SentRow> sent, List<KnownOrgan> known) {
        var moved = sent.stream().filter(SentRow::isMoved).map(row -> row.id).toList();
        new PlannedHierarchy(sent, known).check(moved.isEmpty() ? Map.of() : bulk.heights(moved));
        var succession = bulk.successors();
        boolean again = true;
        while (again) {
            Set<UUID> lost = new HashSet<>();
            sent.stream()
                    .filter(row -> row.isRefused() && row.isNew() && row.id != null)
                    .forEach(row -> lost.add(row.id));
            sent.stream().filter(row -> !row.isRefused()).forEach(row -> Optional.ofNullable(row.id)
                    .ifPresent(lost::remove));
            again = refuseRounds(sent, succession);
            for (SentRow row : sent) {
                if (!row.isRefused() && row.supervisor != null && lost.contains(row.supervisor)) {
                    row.refuse(OrganColumn.SUPERVISOR, OrganError.REFUSED_SUPERVISOR);
                    again = true;
                }
                if (!row.isRefused() && row.successors.stream().anyMatch(lost::contains)) {
                    row.refuse(OrganColumn.SUCCESSORS, OrganError.REFUSED_SUCCESSOR);
                    again = true;
                }
            }
        }
        return new PlannedHierarchy(sent, known);
    }

    /** Whether there were any. */
    private static boolean refuseRounds(List<SentRow> sent, Map<UUID, List<UUID>> kept) {
        Set<UUID> rounds = new PlannedSuccession(sent, kept).rounds();
        var turning = sent.stream()
                .filter(row -> !row.isRefused() && row.id != null && rounds.contains(row.id))
                .toList();
        turning.forEach(row -> row.refuse(OrganColumn.SUCCESSORS, OrganError.SUCCESSOR_CYCLE));
        return !turning.isEmpty();
    }

    private void apply(List<SentRow> sent, PlannedHierarchy hierarchy) {
        var now = clock.instant();
        bulk.loosenSuccession();
        Comparator<SentRow> fromTheTop = Comparator.comparingInt(
                row -> hierarchy.lineage(Objects.requireNonNull(row.id)).size());
        var created = sorted(sent, row -> row.outcome() == Outcome.CREATED, fromTheTop);
        if (!created.isEmpty()) {
            bulk.enter(created, hierarchy, now);
        }
        var changed = sorted(sent, row -> row.outcome() == Outcome.CHANGED, fromTheTop);
        if (!changed.isEmpty()) {
            bulk.change(changed, now);
            bulk.move(changed.stream().filter(SentRow::isMoved).toList());
            rows.forget();
        }
        bulk.holdSuccession();
        told(created, changed);
    }

    private void told(List<SentRow> created, List<SentRow> changed) {
        Set<OrganId> told = new LinkedHashSet<>();
        changed.forEach(row -> told.add(new OrganId(Objects.requireNonNull(row.id))));
        changed.forEach(row -> told.addAll(row.was().successors()));
        Stream.of(created, changed)
                .flatMap(List::stream)
                .forEach(row -> told.addAll(Objects.requireNonNull(row.draft).successors()));
        if (!told.isEmpty()) {
            changes.fire(new OrgansChanged(rows.after(told)));
        }
    }

    private static List<SentRow> sorted(List<SentRow> sent, Predicate<SentRow> wanted, Comparator<SentRow> order) {
        var found = new ArrayList<SentRow>();
        sent.stream().filter(wanted).forEach(found::add);
        found.sort(order);
        return found;
    }

    private ImportView view(List<SentRow> sent, Mode mode) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.word(), 0);
        }
        sent.forEach(row -> counts.merge(row.outcome().word(), 1, Integer::sum));
        var shown = sent.stream()
                .filter(row -> sent.size() <= MOST_SHOWN || row.isRefused())
                .limit(MOST_SHOWN)
                .map(this::view)
                .toList();
        return new ImportView(mode != Mode.REHEARSAL, counts, shown, sent.size() - shown.size());
    }

    private ImportView.RowView view(SentRow row) {
        return new ImportView.RowView(
                row.number,
                row.outcome().word(),
                row.isRefused() && row.isNew() ? null : row.id,
                row.name(),
                row.errors().stream().map(problems::described).toList());
    }
}
