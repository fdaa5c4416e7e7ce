package org.gouji.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code report_section}. */
@Entity
@Table(name = "report_section")
@NamedQuery(
        name = SectionEntity.UPDATE,
        query =
                """
                update SectionEntity s set s.heading = :heading, s.text = :text, s.version = :version
                where s.key.report = :report and s.key.section = :key
                """)
class SectionEntity {

    static final String UPDATE = "Section.update";

    @Embeddable
    record Key(@Column(name = "report_id") UUID report, @Column(name = "section") String section) {}

    @EmbeddedId
    Key key;

    String heading;
    String text;
    long version;
}
