package org.gouji.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gouji.access.Caller;

/** Makes callers of tokens, whose signature, issuer, audience and time have been found good. */
@ApplicationScoped
class Tokens {

    private final Claims claims;
    private final OrganDirectory organs;
    private final ObjectMapper mapper;

    Tokens(Claims claims, OrganDirectory organs, ObjectMapper mapper) {
        this.claims = claims;
        this.organs = organs;
        this.mapper = mapper;
    }

    Caller caller(JsonWebToken token) {
        JsonNode said = payload(token.getRawToken());
        List<ClaimedGrant> claimed = claims.grants(said);
        Map<String, UUID> known = known(ClaimedGrant.organs(claimed));
        return new Caller(
                token.getIssuer() + "#" + token.getSubject(),
                claims.name(said),
                claimed.stream().flatMap(grant -> grant.granted(known)).toList());
    }

    private Map<String, UUID> known(List<String> asked) {
        return asked.isEmpty() ? Map.of() : organs.ids(Set.copyOf(asked));
    }

    private JsonNode payload(String token) {
        try {
            return mapper.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
