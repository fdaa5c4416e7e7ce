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
        List<FindingViews.OpenFindings> found = after(request, ask(FindingSql.list(filter), filter, reach))
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
        Counted counted = read(
                after(request, ask(FindingSql.counts(filter), filter, reach))
                        .setParameter("ruleSets", catalogue.ruleSetHashes().toArray(String[]::new), String[].class)
                        .addScalar("counts", String.class)
                        .getSingleResult()
                        .get("counts", String.class),
                Counted.class);
        Page<OfOrgan> page = request.page(
                counted.organs().stream().map(OrganRow::view).toList(),
                of -> List.of(of.organ().id().toString()));
        return new Counts(
                filter.year(),
                filter.outcome().word(),
                counted.reports(),
                counted.pending(),
                counted.checks().stream().map(CheckRow::view).toList(),
                page.items(),
                page.next());
    }

    private NativeQuery<Tuple> ask(String sql, FindingFilter filter, ReachSet reach) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class)
                .setParameter("year", filter.year())
                .setParameter("organ", filter.organ().orElse(null), UUID.class)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("roots", reach.roots().toArray(UUID[]::new), UUID[].class)
                .setParameter("outcome", filter.outcome().word())
                .setParameter("check", filter.check().orElse(null), String.class)
                .setParameter("severity", filter.severity().map(Severity::word).orElse(null), String.class)
                .setParameter("effect", filter.effect().map(Effect::word).orElse(null), String.class);
        filter.explanation().ifPresent(state -> query.setParameter("explanation", state));
        return query;
    }

    private static NativeQuery<Tuple> after(PageRequest request, NativeQuery<Tuple> query) {
        UUID after = request.after(position -> UUID.fromString(position.get(0))).orElse(BEFORE_ALL);
        return query.setParameter("after", after).setParameter("fetch", request.fetch());
    }

    private static FindingViews.OpenFindings open(Tuple row) {
        String href = Reports.href(new ReportId(row.get("id", UUID.class)));
        List<ObjectNode> findings = new ArrayList<>();
        read(row.get("findings", String.class), JsonNode.class)
                .forEach(finding -> findings.add(finding(finding, href)));
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

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has findings that cannot be read", e);
        }
    }

    private record Counted(int reports, int pending, List<CheckRow> checks, List<OrganRow> organs) {}

    private record CheckRow(String check_id, String severity, int findings, int reports) {

        OfCheck view() {
            return new OfCheck(new CheckRef(check_id, "/api/v1/checks/" + check_id), severity, findings, reports);
        }
    }

    private record OrganRow(UUID id, String name, int findings, int reports) {

        OfOrgan view() {
            return new OfOrgan(new OrganRef(id, name), findings, reports);
        }
    }
}
