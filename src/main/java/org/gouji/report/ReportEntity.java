package org.gouji.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code report}. */
@Entity
@Table(name = "report")
class ReportEntity {

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
