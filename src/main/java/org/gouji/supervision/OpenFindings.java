package org.gouji.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Effect;
import org.gouji.check.Severity;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.gouji.supervision.FindingViews.CheckRef;
import org.gouji.supervision.FindingViews.Counts;
import org.gouji.supervision.FindingViews.OfCheck;
import org.gouji.supervision.FindingViews.OfOrgan;
import org.gouji.supervision.FindingViews.OrganRef;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What is wrong with many reports, as it was found when they, their organs or last year's reports were last written. */
@Singleton
class OpenFindings {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Session session;
    private final Catalogue catalogue;

    OpenFindings(Session session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /** Reports that have such findings, by id. */
    Page<FindingViews.OpenFindings> page(FindingFilter filter, ReachSet reach, PageRequest request) {
        List<FindingViews.OpenFindings> found = after(request, ask(FindingSql.LIST, filter, reach))
                .addScalar("id", UUID.class)
                .addScalar("organ_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("year", Integer.class)
                .addScalar("stage", String.class)
                .addScalar("findings", String.class)
                .getResultStream()
                .map(OpenFindings::open)
                .toList();
        return request.page(found, open -> List.of(open.report().toString()));
    }

    /** By check, and by organs a level below. */
    Counts counts(FindingFilter filter, ReachSet reach, PageRequest request) {
        Tuple extent = within(FindingSql.EXTENT, filter, reach)
                .setParameter("ruleSets", catalogue.ruleSetHashes().toArray(String[]::new), String[].class)
                .addScalar("reports", Integer.class)
                .addScalar("pending", Integer.class)
                .getSingleResult();
        List<OfCheck> checks = counted(ask(FindingSql.BY_CHECK, filter, reach))
                .addScalar("check_id", String.class)
                .addScalar("severity", String.class)
                .getResultStream()
                .map(OpenFindings::ofCheck)
                .toList();
        List<OfOrgan> organs = counted(after(request, ask(FindingSql.BY_ORGAN, filter, reach)))
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .getResultStream()
                .map(OpenFindings::ofOrgan)
                .toList();
        Page<OfOrgan> page = request.page(organs, of -> List.of(of.organ().id().toString()));
        return new Counts(
                filter.year(),
                filter.outcome().word(),
                extent.get("reports", Integer.class),
                extent.get("pending", Integer.class),
                checks,
                page.items(),
                page.next());
    }

    private NativeQuery<Tuple> ask(String sql, FindingFilter filter, ReachSet reach) {
        return within(sql, filter, reach)
                .setParameter("outcome", filter.outcome().word())
                .setParameter("check", filter.check().orElse(null), String.class)
                .setParameter("severity", filter.severity().map(Severity::word).orElse(null), String.class)
                .setParameter("effect", filter.effect().map(Effect::word).orElse(null), String.class)
                .setParameter("explanation", filter.explanation().orElse(null), String.class);
    }

    private NativeQuery<Tuple> within(String sql, FindingFilter filter, ReachSet reach) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("year", filter.year())
                .setParameter("organ", filter.organ().orElse(null), UUID.class)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("roots", reach.roots().toArray(UUID[]::new), UUID[].class);
    }

    private static NativeQuery<Tuple> after(PageRequest request, NativeQuery<Tuple> query) {
        UUID after = request.after(position -> UUID.fromString(position.get(0))).orElse(BEFORE_ALL);
        return query.setParameter("after", after).setParameter("fetch", request.fetch());
    }

    private static NativeQuery<Tuple> counted(NativeQuery<Tuple> query) {
        return query.addScalar("findings", Integer.class).addScalar("reports", Integer.class);
    }

    private static FindingViews.OpenFindings open(Tuple row) {
        String href = Reports.href(new ReportId(row.get("id", UUID.class)));
        List<ObjectNode> findings = new ArrayList<>();
        tree(row.get("findings", String.class)).forEach(finding -> findings.add(finding(finding, href)));
        return new FindingViews.OpenFindings(
                row.get("id", UUID.class),
                new OrganRef(row.get("organ_id", UUID.class), row.get("name", String.class)),
                row.get("year", Integer.class),
                row.get("stage", String.class),
                href,
                findings);
    }

    private static ObjectNode finding(JsonNode found, String report) {
        ObjectNode said = (ObjectNode) found.path("said");
        if (!found.path("explanation").isNull()) {
            said.putObject("explanation")
                    .put("state", found.path("state").asText())
                    .put(
                            "href",
                            report + "/explanations/"
                                    + found.path("explanation").asText());
        }
        return said;
    }

    private static OfCheck ofCheck(Tuple row) {
        String id = row.get("check_id", String.class);
        return new OfCheck(
                new CheckRef(id, "/api/v1/checks/" + id),
                row.get("severity", String.class),
                row.get("findings", Integer.class),
                row.get("reports", Integer.class));
    }

    private static OfOrgan ofOrgan(Tuple row) {
        return new OfOrgan(
                new OrganRef(row.get("id", UUID.class), row.get("name", String.class)),
                row.get("findings", Integer.class),
                row.get("reports", Integer.class));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has findings that are not JSON", e);
        }
    }
}
