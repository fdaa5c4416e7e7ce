package org.gouji.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code report_table}. */
@Entity
@Table(name = "report_table")
@NamedQuery(
        name = TableEntity.UPDATE,
        query =
                """
                update TableEntity t set t.cells = :cells, t.version = :version
                where t.key.report = :report and t.key.table = :key
                """)
class TableEntity {

    static final String UPDATE = "Table.update";

    @Embeddable
    record Key(@Column(name = "report_id") UUID report, @Column(name = "form_table") String table) {}

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    String cells;

    long version;
}
