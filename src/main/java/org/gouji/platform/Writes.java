package org.gouji.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the write of a resource in one transaction: a refusal or a dry run is rolled back, so that either leaves no
 * trace; the first answer to an idempotency key is kept in the same transaction as what it created.
 */
@Singleton
public class Writes {

    private final IdempotencyKeys keys;

    Writes(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** For PUT, PATCH, DELETE. The dry run parameter as it came. */
    public Response change(@Nullable String dryRun, Supplier<Result<Answer>> write) {
        if (Parameters.flag("dryRun", dryRun)) {
            return transaction(write, true).orThrow().rehearsed();
        }
        return transaction(write, false).orThrow().response();
    }

    /** For POST. Parameter and header as they came; a dry run neither uses nor keeps the key. */
    public Response create(
            @Nullable String dryRun, @Nullable String idempotencyKey, JsonNode body, Supplier<Result<Answer>> write) {
        if (idempotencyKey == null || Parameters.flag("dryRun", dryRun)) {
            return change(dryRun, write);
        }
        var key = keys.key(idempotencyKey, body);
        return transaction(() -> keys.once(key, write), false).orThrow();
    }

    private static <T> Result<T> transaction(Supplier<Result<T>> write, boolean rehearsal) {
        QuarkusTransaction.begin();
        Result<T> result;
        try {
            result = write.get();
        } catch (RuntimeException failure) {
            throw afterRollback(failure);
        }
        if (rehearsal || result instanceof Result.Refused<T>) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
        return result;
    }

    // when the database is gone the rollback fails too, and must not hide why
    private static RuntimeException afterRollback(RuntimeException failure) {
        try {
            QuarkusTransaction.rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
        return failure;
    }
}
