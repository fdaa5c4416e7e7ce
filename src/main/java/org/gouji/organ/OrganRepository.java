package org.gouji.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queries on organs. */
@Singleton
class OrganRepository implements PanacheRepositoryBase<OrganEntity, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAGE =
            """
            select o.* from organ o
            where o.id > :after
              and (cast(:supervisor as uuid) is null or o.supervisor_id = cast(:supervisor as uuid))
              and (cast(:name as text) is null
                   or strpos(o.name, cast(:name as text)) > 0
                   or exists (select from unnest(o.aliases) alias where strpos(alias, cast(:name as text)) > 0))
            order by o.id
            limit :fetch
            """;

    private static final String CHAIN =
            """
            with recursive chain (id, level) as (
              select o.id, 1 from organ o where o.id = :id
              union all
              select up.supervisor_id, chain.level + 1
              from chain join organ up on up.id = chain.id
              where up.supervisor_id is not null and chain.level < :most)
            select id from chain order by level
            """;

    private static final String SUBTREE =
            """
            with recursive subtree (id, level) as (
              select o.id, 1 from organ o where o.id = :id
              union all
              select down.id, subtree.level + 1
              from subtree join organ down on down.supervisor_id = subtree.id
              where subtree.level < :most)
            select %s from subtree
            """;

    // two changes that are each harmless can make a cycle together
    private static final String LOCK_HIERARCHY =
            "select cast(pg_advisory_xact_lock(hashtext('organ_supervisor')) as text)";

    List<Organ> page(OrganFilter filter, Optional<UUID> after, int fetch) {
        return getSession()
                .createNativeQuery(PAGE, OrganEntity.class)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("supervisor", text(filter.supervisor()))
                .setParameter("name", filter.name())
                .setParameter("fetch", fetch)
                .getResultStream()
                .map(OrganRows::read)
                .toList();
    }

    /** Some hundred bytes each, read as they are: entities would take many times as long. */
    List<OrganNames> names() {
        return getSession()
                .createNativeQuery("select id, name, aliases from organ order by id", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("aliases", String[].class)
                .getResultStream()
                .map(row -> new OrganNames(
                        new OrganId(row.get("id", UUID.class)),
                        row.get("name", String.class),
                        List.of(row.get("aliases", String[].class))))
                .toList();
    }

    /** To be changed: stays as it is until the transaction ends. */
    Optional<OrganEntity> lock(OrganId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasCreditCode(CreditCode code, @Nullable OrganId except) {
        return count("creditCode = ?1 and id <> ?2", code.value(), except == null ? BEFORE_ALL : except.value()) > 0;
    }

    void lockHierarchy() {
        getSession().createNativeQuery(LOCK_HIERARCHY, String.class).getSingleResult();
    }

    /** The organ, its supervisor and so on, at most so many; empty when there is no such organ. */
    List<UUID> chain(OrganId id, int most) {
        return getSession()
                .createNativeQuery(CHAIN, UUID.class)
                .setParameter("id", id.value())
                .setParameter("most", most)
                .getResultList();
    }

    /** The organ and all below it. */
    List<UUID> subtree(OrganId id, int most) {
        return getSession()
                .createNativeQuery(SUBTREE.formatted("id"), UUID.class)
                .setParameter("id", id.value())
                .setParameter("most", most)
                .getResultList();
    }

    int levels(OrganId id, int most) {
        return getSession()
                .createNativeQuery(SUBTREE.formatted("coalesce(max(level), 0)"), Integer.class)
                .setParameter("id", id.value())
                .setParameter("most", most)
                .getSingleResult();
    }

    private static @Nullable String text(@Nullable OrganId id) {
        return id == null ? null : id.toString();
    }
}
