package org.gouji.organ;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table organ. */
@Entity
@Table(name = "organ")
class OrganEntity {

    @Id
    UUID id;

    String name;
    String[] aliases;
    String tier;
    String kind;
    String @Nullable [] powers;

    @Column(name = "supervisor_id")
    @Nullable
    UUID supervisor;

    @Column(name = "credit_code")
    @Nullable
    String creditCode;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_until")
    @Nullable
    LocalDate validUntil;

    UUID[] successors = {};

    @Column(name = "exempt_from")
    @Nullable
    Integer exemptFrom;

    @Column(name = "exempt_until")
    @Nullable
    Integer exemptUntil;

    @Column(name = "exempt_reason")
    @Nullable
    String exemptReason;

    @Version
    long version = 1;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
