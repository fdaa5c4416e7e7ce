package org.gouji.intake;

/** The SQL of {@link BatchRows}. */
final class BatchSql {

    private BatchSql() {}

    /** To who sent the batch, or to everybody where nobody is named. */
    private static final String VISIBLE =
            """
            (cast(:reader as text) is null or b.sender_id = cast(:reader as text))
            """;

    static final String INSERT =
            """
            insert into intake_batch (id, created_at, store, sender_id, sender)
            values (:batch, :now, :store, :senderId, cast(:sender as jsonb))
            """;

    static final String INSERT_DOCUMENT =
            """
            insert into intake_document (batch_id, number, name, document) values (:batch, :number, :name, :document)
            """;

    static final String FIND =
            """
            select b.created_at, b.store, b.cancelled_at, coalesce(d.outcome, 'waiting') as state,
                   count(*) as documents, max(d.finished_at) as finished_at
            from intake_batch b join intake_document d on d.batch_id = b.id
            where b.id = :batch and
            """
                    + VISIBLE
                    + """
            group by b.id, coalesce(d.outcome, 'waiting')
            """;

    static final String DOCUMENTS =
            """
            select d.number, d.name, coalesce(d.outcome, 'waiting') as state, d.format, d.report_id,
                   cast(d.answer as text) as answer
            from intake_document d join intake_batch b on b.id = d.batch_id
            where d.batch_id = :batch and d.number > :after and
            """
                    + VISIBLE
                    + """
            order by d.number limit :most
            """;

    /**
     * The oldest batch first; a document that another server has is passed over, one whose server is late is taken
     * again. Counts the attempt before it is made, so that one which brings the server down is not tried for ever.
     */
    static final String TAKE =
            """
            update intake_document set attempts = attempts + 1, taken_until = :until
            where (batch_id, number) = (
              select d.batch_id, d.number from intake_document d
              where d.outcome is null and (d.taken_until is null or d.taken_until < :now)
              order by d.batch_id, d.number limit 1 for update skip locked)
            returning batch_id, number, document, attempts,
                      (select b.store from intake_batch b where b.id = batch_id) as store,
                      (select cast(b.sender as text) from intake_batch b where b.id = batch_id) as sender
            """;

    /** Nothing when it was cancelled meanwhile, or another server has taken it. */
    static final String FINISH =
            """
            update intake_document
            set outcome = :outcome, format = :format, report_id = :report, answer = cast(:answer as jsonb),
                finished_at = :now, document = null, taken_until = null
            where batch_id = :batch and number = :number and attempts = :attempt and outcome is null
            """;

    static final String CANCEL =
            "update intake_batch set cancelled_at = coalesce(cancelled_at, :now) where id = :batch";

    static final String CANCEL_DOCUMENTS =
            """
            update intake_document set outcome = 'cancelled', finished_at = :now, document = null, taken_until = null
            where batch_id = :batch and outcome is null
            """;

    static final String FORGET =
            """
            delete from intake_batch b where b.created_at < :oldest
              and not exists (select from intake_document d where d.batch_id = b.id and d.outcome is null)
            """;
}
