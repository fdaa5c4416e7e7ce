package org.gouji.identity;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.access.Role;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the claims of a token grant. What is not understood grants nothing: a limit that cannot be read must not
 * become no limit.
 */
@Singleton
class Claims {

    private static final Logger LOG = Logger.getLogger(Claims.class);
    private static final Set<String> OF_A_GRANT = Set.of("role", "organ", "from", "until");

    private final JsonPointer roles;
    private final JsonPointer organs;
    private final JsonPointer subtrees;
    private final JsonPointer grants;
    private final JsonPointer name;
    private final Map<String, Role> named;

    Claims(IdentityConfig config) {
        roles = JsonPointer.compile(config.claims().roles());
        organs = JsonPointer.compile(config.claims().organs());
        subtrees = config.claims().subtrees().map(JsonPointer::compile).orElse(organs);
        grants = JsonPointer.compile(config.claims().grants());
        name = JsonPointer.compile(config.claims().name());
        named = RoleNames.of(config.roles());
    }

    /** What somebody is called in a history. */
    String name(JsonNode claims) {
        return Stream.of(name, JsonPointer.compile("/preferred_username"), JsonPointer.compile("/azp"))
                .map(claims::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> claims.path("sub").asText());
    }

    List<ClaimedGrant> grants(JsonNode claims) {
        return Stream.concat(byRole(claims), elements(claims.at(grants)).flatMap(this::grant))
                .toList();
    }

    private Stream<ClaimedGrant> byRole(JsonNode claims) {
        return texts(claims.at(roles))
                .flatMap(text -> Stream.ofNullable(named.get(text)))
                .flatMap(role -> byRole(role, claims));
    }

    private Stream<ClaimedGrant> byRole(Role role, JsonNode claims) {
        if (!role.needsOrgan()) {
            return Stream.of(new ClaimedGrant(role, null, null, null));
        }
        return texts(claims.at(role == Role.CLERK ? organs : subtrees))
                .map(organ -> new ClaimedGrant(role, organ, null, null));
    }

    private Stream<ClaimedGrant> grant(JsonNode claim) {
        Optional<ClaimedGrant> grant = understood(claim);
        if (grant.isEmpty()) {
            LOG.warn("A grant in a token is not understood and grants nothing");
        }
        return grant.stream();
    }

    private Optional<ClaimedGrant> understood(JsonNode claim) {
        Role role = named.get(claim.path("role").asText());
        JsonNode organ = claim.path("organ");
        boolean known = claim.properties().stream().map(Map.Entry::getKey).allMatch(OF_A_GRANT::contains);
        // an auditor of one organ would become an auditor of all
        if (role == null || !known || organ.isTextual() != role.needsOrgan()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ClaimedGrant(role, organ.textValue(), date(claim.path("from")), date(claim.path("until"))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate date(JsonNode claim) {
        return claim.isMissingNode() ? null : LocalDate.parse(claim.asText());
    }

    private static Stream<String> texts(JsonNode claim) {
        return (claim.isArray() ? elements(claim) : Stream.of(claim))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private static Stream<JsonNode> elements(JsonNode claim) {
        return claim.isArray() ? StreamSupport.stream(claim.spliterator(), false) : Stream.empty();
    }
}
