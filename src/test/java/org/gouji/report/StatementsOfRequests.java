package org.gouji.report;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what the database is asked for a request, without what the threads that look for work ask beside it. */
@ApplicationScoped
@PersistenceUnitExtension
class StatementsOfRequests implements StatementInspector {

    private static final long serialVersionUID = 1;

    private static final Set<String> BESIDE = Set.of("webhook", "batches", "recheck");

    private final AtomicLong count = new AtomicLong();

    @Override
    public String inspect(String sql) {
        if (!BESIDE.contains(Thread.currentThread().getName())) {
            count.incrementAndGet();
        }
        return sql;
    }

    long count() {
        return count.get();
    }
}
