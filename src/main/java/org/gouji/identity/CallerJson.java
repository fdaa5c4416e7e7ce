package org.gouji.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.gouji.access.Caller;
import org.gouji.access.Grant;
import org.gouji.access.Reach;
import org.gouji.access.Role;
import org.jspecify.annotations.Nullable;

/** Keeps a caller with all that was granted to them, for work that is done later than it was asked for. */
@Singleton
public class CallerJson {

    private static final String OWN = "own";
    private static final String SUBTREE = "subtree";

    private final ObjectMapper mapper;

    CallerJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Caller caller) {
        ObjectNode node = mapper.createObjectNode().put("id", caller.id()).put("name", caller.name());
        ObjectNode[] grants = caller.grants().stream().map(this::write).toArray(ObjectNode[]::new);
        node.putArray("grants").addAll(List.of(grants));
        return node.toString();
    }

    /** The public where it was not kept who asked. */
    public Caller read(@Nullable String kept) {
        if (kept == null) {
            return Caller.PUBLIC;
        }
        try {
            JsonNode node = mapper.readTree(kept);
            return new Caller(
                    node.required("id").textValue(),
                    node.required("name").textValue(),
                    StreamSupport.stream(node.required("grants").spliterator(), false)
                            .map(CallerJson::grant)
                            .toList());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private ObjectNode write(Grant grant) {
        ObjectNode node = mapper.createObjectNode().put("role", grant.role().word());
        if (grant.reach() instanceof Reach.Own own) {
            node.put(OWN, own.organ().toString());
        } else if (grant.reach() instanceof Reach.Subtree subtree) {
            node.put(SUBTREE, subtree.root().toString());
        }
        return node.put("from", text(grant.from())).put("until", text(grant.until()));
    }

    private static Grant grant(JsonNode node) {
        return new Grant(
                Role.of(node.required("role").textValue()).orElseThrow(),
                reach(node),
                date(node.required("from")),
                date(node.required("until")));
    }

    private static Reach reach(JsonNode node) {
        if (node.has(OWN)) {
            return new Reach.Own(UUID.fromString(node.get(OWN).textValue()));
        }
        return node.has(SUBTREE)
                ? new Reach.Subtree(UUID.fromString(node.get(SUBTREE).textValue()))
                : new Reach.Everywhere();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.textValue());
    }
}
