package org.gouji.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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
              and (cast(:successor as uuid) is null
                   or o.id in (select s.predecessor_id from organ_succession s where s.successor_id = cast(:successor as uuid)))
              and (cast(:name as text) is null
                   or strpos(o.name, cast(:name as text)) > 0
                   or exists (select from unnest(o.aliases) alias where strpos(alias, cast(:name as text)) > 0))
            order by o.id
            limit :fetch
            """;

    private static final String SUBTREE =
            """
            select o.id from organ o where o.lineage @> array[:id] order by cardinality(o.lineage), o.id
            """;

    private static final String LEVELS =
            """
            select max(cardinality(o.lineage)) - min(cardinality(o.lineage)) + 1
            from organ o where o.lineage @> array[:id]
            """;

    private static final String AFTER =
            """
            with recursive later (id) as (
                select unnest(:organs)
                union
                select s.successor_id from later join organ_succession s on s.predecessor_id = later.id)
            select id from later
            """;

    /** The triggers that keep the lineages take the same lock. */
    private static final String LOCK_HIERARCHY =
            "select cast(pg_advisory_xact_lock(hashtext('organ_supervisor')) as text)";

    List<Organ> page(OrganFilter filter, Optional<UUID> after, int fetch) {
        return getSession()
                .createNativeQuery(PAGE, OrganEntity.class)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("supervisor", text(filter.supervisor()))
                .setParameter("successor", text(filter.successor()))
                .setParameter("name", filter.name())
                .setParameter("fetch", fetch)
                .getResultStream()
                .map(OrganRows::read)
                .toList();
    }

    /** Of what was read, so that the memory of a long list is that of a page. */
    void forget() {
        getSession().clear();
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

    /** From the top of the hierarchy to the organ; empty when there is no such organ. */
    List<UUID> lineage(OrganId id) {
        return getSession()
                .createNativeQuery("select lineage from organ where id = :id", UUID[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(List::of)
                .findFirst()
                .orElse(List.of());
    }

    /** The organ and all below it, level by level. */
    List<UUID> subtree(OrganId id) {
        return getSession()
                .createNativeQuery(SUBTREE, UUID.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** How many levels the organ and all below it make up. */
    int levels(OrganId id) {
        return getSession()
                .createNativeQuery(LEVELS, Integer.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** Those of the organs that there are. */
    List<UUID> existing(Collection<UUID> organs) {
        return getSession()
                .createNativeQuery("select id from organ where id = any (:organs)", UUID.class)
                .setParameter("organs", organs.toArray(UUID[]::new))
                .getResultList();
    }

    /** The organs, those that took over from them, and so on to the last. */
    List<OrganId> after(Collection<OrganId> organs) {
        return getSession()
                .createNativeQuery(AFTER, UUID.class)
                .setParameter("organs", organs.stream().map(OrganId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(OrganId::new)
                .toList();
    }

    private static @Nullable String text(@Nullable OrganId id) {
        return id == null ? null : id.toString();
    }
}
