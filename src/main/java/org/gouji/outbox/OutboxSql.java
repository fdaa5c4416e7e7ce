package org.gouji.outbox;

/** The SQL of {@link OutboxRows}. */
final class OutboxSql {

    private OutboxSql() {}

    static final String PUT =
            """
            insert into outbox_event (id, report_id, event, created_at, due_at)
            values (:id, :report, cast(:event as jsonb), :now, :now)
            """;

    /** The event that is due for longest, of those before which nothing of the same report is left to be sent. */
    static final String TAKE =
            """
            update outbox_event set attempts = attempts + 1, taken_until = :until
            where number = (
              select e.number from outbox_event e
              where e.delivered_at is null and e.due_at <= :now and (e.taken_until is null or e.taken_until < :now)
                and not exists (
                  select from outbox_event before
                  where before.report_id = e.report_id and before.number < e.number and before.delivered_at is null)
              order by e.due_at, e.number limit 1 for update skip locked)
            returning number, id, cast(event as text) as event, attempts
            """;

    static final String DELIVERED =
            """
            update outbox_event set delivered_at = :now, taken_until = null, refusal = null
            where number = :number and attempts = :attempt and delivered_at is null
            """;

    static final String FAILED =
            """
            update outbox_event set due_at = :due, taken_until = null, refusal = :why
            where number = :number and attempts = :attempt and delivered_at is null
            """;

    static final String FORGET = "delete from outbox_event where delivered_at < :oldest";
}
