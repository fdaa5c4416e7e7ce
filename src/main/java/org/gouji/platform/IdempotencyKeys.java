package org.gouji.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gouji.identity.CurrentCaller;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Remembers for a day what was answered to an Idempotency-Key, and answers it again. */
@Singleton
class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final String REPLAYED = "Idempotency-Replayed";

    private static final String FORGET =
            """
            delete from idempotency_key where (operation, key) in (
              select operation, key from idempotency_key where created_at < :oldest
              order by created_at limit 100 for update skip locked)
            """;
    // waits for a concurrent request with the same key: when that commits nothing is claimed, when it rolls back this
    // one goes on
    private static final String CLAIM =
            """
            insert into idempotency_key (operation, key, request, created_at)
            values (:operation, :key, :request, :now)
            on conflict (operation, key) do update set request = excluded.request, created_at = excluded.created_at
              where idempotency_key.created_at < :oldest
            """;
    private static final String KEEP =
            """
            update idempotency_key set status = :status, location = :location, etag = :etag, body = :body
            where operation = :operation and key = :key
            """;
    private static final String RECALL =
            """
            select request, status, location, etag, body from idempotency_key where operation = :operation and key = :key
            """;

    /** A request under a key; the request is a digest of its query and body. */
    record Key(String operation, String key, String request) {}

    private final EntityManager database;
    private final ObjectMapper mapper;
    private final CurrentVertxRequest request;
    private final CurrentCaller caller;
    private final Clock clock;

    IdempotencyKeys(
            EntityManager database,
            ObjectMapper mapper,
            CurrentVertxRequest request,
            CurrentCaller caller,
            Clock clock) {
        this.caller = caller;
        this.database = database;
        this.mapper = mapper;
        this.request = request;
        this.clock = clock;
    }

    Key key(String given, JsonNode body) {
        if (!KEY.matcher(given).matches()) {
            throw Problem.of(
                            RequestProblem.MALFORMED_REQUEST,
                            ProblemError.inHeader("Idempotency-Key", RequestError.INVALID_IDEMPOTENCY_KEY))
                    .exception();
        }
        var current = request.getCurrent().request();
        // by caller: nobody is given what was answered to somebody else
        return new Key(
                current.method() + " " + current.path() + " " + caller.caller().id(),
                given,
                digest(current.query() + "\n" + StrictJson.canonical(body)));
    }

    /** Inside of a transaction that a refusal rolls back. */
    Result<Response> once(Key key, Supplier<Result<Answer>> write) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var oldest = now.minus(KEPT);
        database.createNativeQuery(FORGET).setParameter("oldest", oldest).executeUpdate();
        int claimed = database.createNativeQuery(CLAIM)
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .setParameter("request", key.request())
                .setParameter("now", now)
                .setParameter("oldest", oldest)
                .executeUpdate();
        return claimed == 0 ? recall(key) : write.get().map(answer -> keep(key, answer));
    }

    private Response keep(Key key, Answer answer) {
        database.createNativeQuery(KEEP)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.tag() == null ? null : answer.tag().toString())
                .setParameter("body", write(answer.body()))
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .executeUpdate();
        return answer.response();
    }

    private Result<Response> recall(Key key) {
        var row = (Tuple) database.createNativeQuery(RECALL, Tuple.class)
                .setParameter("operation", key.operation())
                .setParameter("key", key.key())
                .getSingleResult();
        if (!row.get("request").equals(key.request())) {
            return Result.refused(Problem.of(RequestProblem.IDEMPOTENCY_CONFLICT));
        }
        return Result.done(Response.status(row.get("status", Integer.class))
                .header("Location", row.get("location"))
                .header("ETag", row.get("etag"))
                .header(REPLAYED, "true")
                .type("application/json")
                .entity(row.get("body"))
                .build());
    }

    private String write(@Nullable Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
