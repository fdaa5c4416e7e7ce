package org.gouji.organ;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.identity.OrganDirectory;
import org.hibernate.Session;

/** Finds organs by what is asked for them in claims: their ids, or their unified social credit codes. */
@Singleton
class OrganKeys implements OrganDirectory {

    private static final String BY_KEY =
            """
            select asked.key, o.id
            from unnest(cast(:asked as text[])) asked (key)
                 join organ o on cast(o.id as text) = asked.key or o.credit_code = asked.key
            """;

    private final Session database;

    OrganKeys(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, UUID> ids(Set<String> asked) {
        return database.createNativeQuery(BY_KEY, Tuple.class)
                .addScalar("key", String.class)
                .addScalar("id", UUID.class)
                .setParameter("asked", asked.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("key", String.class), row -> row.get("id", UUID.class)));
    }
}
