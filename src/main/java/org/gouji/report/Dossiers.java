package org.gouji.report;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.organ.OrganId;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Stored reports with what checks may know beside them. */
@Singleton
class Dossiers {

    private final Session session;
    private final Catalogue catalogue;
    private final Followed followed;

    Dossiers(Session session, Catalogue catalogue, Followed followed) {
        this.session = session;
        this.catalogue = catalogue;
        this.followed = followed;
    }

    /** Reports of a year; by id, those after one. */
    List<Dossier> batch(int year, Optional<OrganId> subtree, ReachSet reach, Optional<ReportId> after, int most) {
        List<Tuple> rows = ReportRepository.within(reach, tuples(ReportSql.BATCH, ReportRows.WHOLE))
                .setParameter("year", year)
                .setParameter("subtree", subtree.map(OrganId::value).orElse(null), UUID.class)
                .setParameter("after", after.map(ReportId::value).orElse(null), UUID.class)
                .setParameter("limit", most)
                .getResultList();
        Map<UUID, List<Tuple>> neighbours = new LinkedHashMap<>();
        rows.forEach(row -> neighbours
                .computeIfAbsent(row.get("organ_id", UUID.class), organ -> new ArrayList<>())
                .add(row));
        return neighbours.values().stream()
                .flatMap(ofOrgan -> ofYear(ofOrgan, year).map(row -> dossier(row, ofOrgan)).stream())
                .toList();
    }

    /** Empty where it is beyond reach. */
    Optional<Dossier> of(ReportId id, ReachSet reach) {
        List<Tuple> neighbours = ReportRepository.within(reach, tuples(ReportSql.WITH_PREVIOUS, ReportRows.WHOLE))
                .setParameter("id", id.value())
                .getResultList();
        return withId(neighbours, id).map(row -> dossier(row, neighbours));
    }

    /** Where the organ is {@link ReportRepository#lock locked}; nobody else writes its reports until the transaction ends. */
    Optional<Locked> locked(ReportId id) {
        List<Tuple> neighbours = tuples(ReportSql.LOCK_NEIGHBOURS, ReportRows.LOCKED)
                .setParameter("id", id.value())
                .getResultList();
        return withId(neighbours, id).map(row -> locked(row, neighbours));
    }

    private Locked locked(Tuple row, List<Tuple> neighbours) {
        ReportId id = id(row);
        List<ReportId> followers =
                new ArrayList<>(row.get("followed", Boolean.class) ? followed.followers(id) : List.of());
        Optional<Tuple> next = ofYear(neighbours, row.get("year", Integer.class) + 1);
        boolean followsAlone = next.map(ReportRows::predecessors)
                .filter(others -> !others.ids().isEmpty())
                .isEmpty();
        if (!followsAlone) {
            followers.add(id(next.orElseThrow()));
        }
        return new Locked(
                dossier(row, neighbours), next.filter(later -> followsAlone).map(this::report), followers);
    }

    private Dossier dossier(Tuple row, List<Tuple> neighbours) {
        Optional<Report> own =
                ofYear(neighbours, row.get("year", Integer.class) - 1).map(this::report);
        return new Dossier(report(row), ReportRows.profile(row), followed.lastYear(row, own));
    }

    private static Optional<Tuple> withId(List<Tuple> rows, ReportId id) {
        return rows.stream().filter(row -> id(row).equals(id)).findFirst();
    }

    private static Optional<Tuple> ofYear(List<Tuple> rows, int year) {
        return rows.stream()
                .filter(row -> row.get("year", Integer.class) == year)
                .findFirst();
    }

    private static ReportId id(Tuple row) {
        return new ReportId(row.get("id", UUID.class));
    }

    private Report report(Tuple row) {
        return ReportRows.report(
                row, catalogue.edition(row.get("edition", String.class)).orElseThrow());
    }

    private NativeQuery<Tuple> tuples(String sql, Map<String, Class<?>> columns) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
        columns.forEach(query::addScalar);
        return query;
    }
}
