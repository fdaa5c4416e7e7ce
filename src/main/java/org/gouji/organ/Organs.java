package org.gouji.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.platform.Defects;
import org.gouji.platform.Ids;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The door to the organs. Reads need no transaction; a write joins the caller's or has its own. */
@ApplicationScoped
public class Organs {

    private final OrganRepository rows;
    private final Supervision supervision;
    private final Succession succession;
    private final Ids ids;
    private final Clock clock;
    private final Event<OrgansChanged> changes;

    Organs(
            OrganRepository rows,
            Supervision supervision,
            Succession succession,
            Ids ids,
            Clock clock,
            Event<OrgansChanged> changes) {
        this.rows = rows;
        this.supervision = supervision;
        this.succession = succession;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    public Optional<Organ> find(OrganId id) {
        return rows.findByIdOptional(id.value()).map(OrganRows::read);
    }

    /** In the order in which they were entered. */
    public Page<Organ> list(OrganFilter filter, PageRequest request) {
        Optional<UUID> after = request.after(position -> UUID.fromString(position.get(0)));
        var found = rows.page(filter, after, request.fetch());
        return request.page(found, organ -> List.of(organ.id().toString()));
    }

    /** Those directly below; empty when there is no such organ. */
    public Optional<Page<Organ>> subordinates(OrganId id, PageRequest request) {
        return find(id).map(organ -> list(new OrganFilter(null, id, null), request));
    }

    /** From the top of the hierarchy to the organ; empty when there is no such organ. */
    public List<OrganId> lineage(OrganId id) {
        return rows.lineage(id).stream().map(OrganId::new).toList();
    }

    /** The organ and all below it at any depth; empty when there is no such organ. */
    public List<OrganId> subtree(OrganId id) {
        return rows.subtree(id).stream().map(OrganId::new).toList();
    }

    @Transactional
    public Result<Organ> create(OrganDraft draft) {
        var row = new OrganEntity();
        row.id = ids.next();
        return refusal(null, null, draft).<Result<Organ>>map(Result::refused).orElseGet(() -> store(row, draft)
                .then(created -> told(created, draft.successors())));
    }

    @Transactional
    public Result<Organ> replace(OrganId id, IfMatch ifMatch, OrganDraft draft) {
        return change(id, ifMatch, current -> draft);
    }

    /** The change is given what is said of the organ now. */
    @Transactional
    public Result<Organ> change(OrganId id, IfMatch ifMatch, Function<Organ, OrganDraft> change) {
        // before the row: whoever moves an organ holds the hierarchy and then wants the rows of all below it
        rows.lockHierarchy();
        return current(id, ifMatch).then(row -> {
            var organ = OrganRows.read(row);
            var draft = change.apply(organ);
            if (draft.equals(organ.said())) {
                return Result.done(organ);
            }
            return refusal(id, organ.said(), draft)
                    .<Result<Organ>>map(Result::refused)
                    .orElseGet(() -> store(row, draft).then(changed -> told(changed, concerned(organ, draft))));
        });
    }

    @Transactional
    public Result<OrganId> delete(OrganId id, IfMatch ifMatch) {
        return current(id, ifMatch).then(row -> {
            var successors = OrganRows.read(row).said().successors();
            rows.delete(row);
            return OrganRefusals.deleting(rows::flush)
                    .<Result<OrganId>>map(Result::refused)
                    .orElseGet(() -> told(id, successors));
        });
    }

    private static Set<OrganId> concerned(Organ before, OrganDraft after) {
        Set<OrganId> concerned = new LinkedHashSet<>(List.of(before.id()));
        concerned.addAll(before.said().successors());
        concerned.addAll(after.successors());
        return concerned;
    }

    private <T> Result<T> told(T outcome, Collection<OrganId> concerned) {
        changes.fire(new OrgansChanged(rows.after(concerned)));
        return Result.done(outcome);
    }

    private Result<OrganEntity> current(OrganId id, IfMatch ifMatch) {
        var row = rows.lock(id);
        if (row.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        var tag = OrganRows.read(row.get()).tag();
        return ifMatch.allows(tag) ? Result.done(row.get()) : Result.refused(IfMatch.stale(tag));
    }

    private Optional<Problem> refusal(@Nullable OrganId id, @Nullable OrganDraft before, OrganDraft draft) {
        var defects = new Defects();
        if (draft.supervisor() != null && (before == null || !draft.supervisor().equals(before.supervisor()))) {
            supervision.check(id, draft.supervisor(), defects);
        }
        if (before == null || !draft.successors().equals(before.successors())) {
            succession.check(id, draft.successors(), defects);
        }
        if (draft.creditCode() != null && rows.hasCreditCode(draft.creditCode(), id)) {
            defects.add("/creditCode", OrganError.CREDIT_CODE_TAKEN);
        }
        return defects.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(RequestProblem.INVALID_CONTENT, defects.errors()));
    }

    private Result<Organ> store(OrganEntity row, OrganDraft draft) {
        OrganRows.write(draft, row);
        var now = clock.instant();
        row.createdAt = row.createdAt == null ? now : row.createdAt;
        // clocks of two servers differ, and the clock of one can go back
        row.updatedAt = now.isBefore(row.createdAt) ? row.createdAt : now;
        rows.persist(row);
        return OrganRefusals.storing(rows::flush)
                .<Result<Organ>>map(Result::refused)
                .orElseGet(() -> Result.done(OrganRows.read(row)));
    }
}
