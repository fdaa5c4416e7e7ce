package org.gouji.organ;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** The door to the names of organs: who is called so, and who nearly so. */
@Singleton
public class OrganRegister {

    private static final String CALLED =
            """
            select o.id, o.name, o.aliases from organ o
            where o.folded_names @> array[folded(:name)]
            order by o.id
            """;

    private static final String LIKE =
            """
            select o.id, o.name, o.aliases from organ o
            where exists (
              select from unnest(o.folded_names) known
              where exists (select from unnest(:pieces) piece where strpos(known, piece) > 0)
                 or (char_length(known) >= :shortest and strpos(:name, known) > 0))
            order by o.id
            """;

    /** Fewer characters are part of too many names. */
    static final int SHORTEST = 3;

    private final EntityManager database;

    OrganRegister(EntityManager database) {
        this.database = database;
    }

    /** By full name or alias, apart from spaces and widths. */
    public List<OrganNames> called(String name) {
        return names(CALLED, Map.of("name", name));
    }

    /**
     * Every organ with a name that holds this one, is part of it, or is made of it by changing one character of three at
     * most, and some more.
     */
    public List<OrganNames> like(String name) {
        String folded = (String) database.createNativeQuery("select folded(:name)", String.class)
                .setParameter("name", name)
                .getSingleResult();
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        return names(LIKE, Map.of("pieces", pieces(folded), "shortest", SHORTEST, "name", folded));
    }

    /** So many that as many changes as are allowed leave one of them as it is. */
    private static String[] pieces(String name) {
        int count = name.length() / 3 + 1;
        return IntStream.range(0, count)
                .mapToObj(i -> name.substring(i * name.length() / count, (i + 1) * name.length() / count))
                .toArray(String[]::new);
    }

    private List<OrganNames> names(String query, Map<String, Object> parameters) {
        var statement = database.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("aliases", String[].class);
        parameters.forEach(statement::setParameter);
        return statement.getResultStream().map(OrganRegister::names).toList();
    }

    private static OrganNames names(Tuple row) {
        return new OrganNames(
                new OrganId(row.get("id", UUID.class)),
                row.get("name", String.class),
                List.of(row.get("aliases", String[].class)));
    }
}
