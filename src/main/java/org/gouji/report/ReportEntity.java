package org.gouji.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code report}. */
@Entity
@Table(name = "report")
@NamedQuery(
        name = ReportEntity.UPDATE,
        query =
                """
                update ReportEntity r
                set r.title = :title, r.preface = :preface, r.closing = :closing, r.version = :version,
                    r.updatedAt = :updatedAt, r.failed = :failed, r.undetermined = :undetermined,
                    r.blocking = :blocking, r.ruleSet = :ruleSet
                where r.id = :report
                """)
@NamedQuery(
        name = ReportEntity.COUNT,
        query =
                """
                update ReportEntity r
                set r.failed = :failed, r.undetermined = :undetermined, r.blocking = :blocking, r.ruleSet = :ruleSet
                where r.id = :report
                """)
class ReportEntity {

    static final String UPDATE = "Report.update";
    static final String COUNT = "Report.count";

    @Id
    UUID id;

    @Column(name = "organ_id", nullable = false)
    UUID organ;

    int year;
    String edition;
    String stage;
    String title;
    String preface;
    String closing;
    long version;
    int failed;
    int undetermined;
    int blocking;

    @Column(name = "rule_set")
    String ruleSet;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
