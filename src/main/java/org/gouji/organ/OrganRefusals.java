package org.gouji.organ;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Map;
import java.util.Optional;
import org.gouji.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What the database refuses, by the name of the constraint. It has the last word: two requests at once can pass every
 * question asked beforehand, and only it knows which tables still need an organ.
 */
final class OrganRefusals {

    private static final Map<String, Problem> STORING = Map.of(
            "organ_supervisor_fk", Problem.invalid("/supervisor", OrganError.UNKNOWN_SUPERVISOR, Map.of()),
            "organ_succession_successor_fk", Problem.invalid("/successors", OrganError.UNKNOWN_SUCCESSOR, Map.of()),
            "organ_credit_code_key", Problem.invalid("/creditCode", OrganError.CREDIT_CODE_TAKEN, Map.of()));

    private static final Map<String, Problem> DELETING = Map.of(
            "organ_supervisor_fk", Problem.of(OrganProblem.ORGAN_IN_USE),
            "organ_succession_successor_fk", Problem.of(OrganProblem.ORGAN_IN_USE),
            "report_organ_fk", Problem.of(OrganProblem.ORGAN_IN_USE));

    private OrganRefusals() {}

    static Optional<Problem> storing(Runnable statement) {
        return attempt(statement, STORING);
    }

    static Optional<Problem> deleting(Runnable statement) {
        return attempt(statement, DELETING);
    }

    private static Optional<Problem> attempt(Runnable statement, Map<String, Problem> refusals) {
        try {
            statement.run();
            return Optional.empty();
        } catch (ConstraintViolationException e) {
            var refusal = e.getConstraintName() == null ? null : refusals.get(e.getConstraintName());
            if (refusal == null) {
                throw e;
            }
            // whoever called the door: what came before in this transaction is gone in the database already
            QuarkusTransaction.setRollbackOnly();
            return Optional.of(refusal);
        }
    }
}
