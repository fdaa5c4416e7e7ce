package org.gouji.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.hibernate.Session;

/** The findings that are kept beside a report, for who asks what is wrong with thousands of them. */
@Singleton
class KeptFindings {

    private static final String FORGET = "delete from report_finding where report_id = :report";

    private static final String KEEP =
            """
            insert into report_finding (report_id, number, year, finding, check_id, outcome, severity, effect, about, said)
            select r.id, f.number, r.year, f.finding, f.check_id, f.outcome, f.severity, f.effect, f.about, f.said
            from report r
                 cross join json_to_recordset(cast(:findings as json)) as f (
                     number integer, finding text, check_id text, outcome text, severity text, effect text, about jsonb, said json)
            where r.id = :report
            """;

    private final Session session;
    private final ObjectMapper json;

    KeptFindings(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** A row to be; its members are called as the columns are. */
    record Row(
            int number,
            String finding,
            String check_id,
            String outcome,
            String severity,
            String effect,
            List<FindingValue> about,
            FindingView said) {

        static Row of(int number, Finding finding) {
            return new Row(
                    number,
                    finding.id(),
                    finding.check().id(),
                    finding.outcome().word(),
                    finding.severity().word(),
                    finding.effect().word(),
                    FindingValue.of(finding),
                    FindingViews.toView(finding));
        }
    }

    /** Instead of those that were kept before. */
    void keep(ReportId report, List<Finding> findings) {
        session.createNativeMutationQuery(FORGET)
                .setParameter("report", report.value())
                .executeUpdate();
        if (findings.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        findings.forEach(finding -> rows.add(Row.of(rows.size() + 1, finding)));
        session.createNativeMutationQuery(KEEP)
                .setParameter("report", report.value())
                .setParameter("findings", written(rows))
                .executeUpdate();
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings could not be written", e);
        }
    }
}
