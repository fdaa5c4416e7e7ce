package org.gouji.report;

/** The SQL of the room. Every read is one statement, and so tells of one moment without a transaction. */
final class ReportSql {

    private ReportSql() {}

    private static final String REPORT =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.stage, r.version,
                   r.created_at, r.updated_at, r.title, r.preface, r.closing,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', s.section, 'version', s.version, 'heading', s.heading, 'text', s.text))
                         from report_section s where s.report_id = r.id) as text) as sections,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', t.form_table, 'version', t.version, 'cells', t.cells))
                         from report_table t where t.report_id = r.id) as text) as tables,
                   o.aliases, o.tier, o.kind, o.powers
            """;

    static final String WHOLE = REPORT
            + """
                    from report r join organ o on o.id = r.organ_id
                    where r.id = :id
                    """;

    private static final String NEIGHBOURS = REPORT
            + """
                    from report one
                         join organ o on o.id = one.organ_id
                         join report r on r.organ_id = one.organ_id
                    """;

    /** The report and the same organ's report of the year before. */
    static final String WITH_PREVIOUS = NEIGHBOURS
            + """
                    where one.id = :id and r.year in (one.year - 1, one.year)
                    """;

    /**
     * The year after too. The lock is against who counts again beside the service's work and locks many reports in the
     * order of their ids.
     */
    static final String LOCK_NEIGHBOURS = NEIGHBOURS
            + """
                    where one.id = :id and r.year between one.year - 1 and one.year + 1
                    order by r.id for no key update of r
                    """;

    private static final String SUBTREE =
            """
            (cast(:subtree as uuid) is null or r.organ_id in (
                select below.id from organ below where below.lineage @> array[cast(:subtree as uuid)]))
            """;

    /** The next reports of a year, each with the same organ's report of the year before. */
    static final String BATCH = NEIGHBOURS
            + """
            where r.year in (one.year - 1, one.year) and one.id in (
                select r.id from report r
                where r.year = :year and (cast(:after as uuid) is null or r.id > cast(:after as uuid)) and
            """
            + SUBTREE
            + """
                order by r.id
                limit :limit)
            order by one.id
            """;

    static final String LIST =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.stage, r.version,
                   r.created_at, r.updated_at, r.title, r.failed, r.undetermined, r.blocking, r.rule_set
            from report r join organ o on o.id = r.organ_id
            where (cast(:organ as uuid) is null or r.organ_id = cast(:organ as uuid))
              and
            """
                    + SUBTREE
                    + """
              and (cast(:year as integer) is null or r.year = cast(:year as integer))
              and (cast(:stage as text) is null or r.stage = cast(:stage as text))
              and case coalesce(cast(:findings as text), 'any')
                      when 'blocking' then r.blocking > 0
                      when 'failed' then r.failed > 0
                      when 'undetermined' then r.undetermined > 0
                      when 'none' then r.failed = 0 and r.undetermined = 0
                      else true
                  end
              and (cast(:afterYear as integer) is null
                   or r.year < cast(:afterYear as integer)
                   or r.year = cast(:afterYear as integer) and r.id > cast(:afterId as uuid))
            order by r.year desc, r.id
            limit :limit
            """;

    /** Adds nothing where the organ has a report for the year already, also when that was added a moment ago. */
    static final String INSERT =
            """
            insert into report (id, organ_id, year, edition, stage, title, preface, closing, version,
                                failed, undetermined, blocking, rule_set, created_at, updated_at)
            values (:id, :organ, :year, :edition, :stage, :title, :preface, :closing, :version,
                    :failed, :undetermined, :blocking, :ruleSet, :createdAt, :updatedAt)
            on conflict on constraint report_organ_year_key do nothing
            """;

    /**
     * Nobody else changes the organ or writes a report of it until the transaction ends. Its reports are checked against
     * it and against each other; two writers that do not see each other's rows would leave counts that neither made.
     */
    static final String LOCK_ORGAN =
            """
            select name from organ where id = :organ for no key update
            """;

    static final String LOCK_ORGAN_OF =
            """
            select id from organ where id = (select organ_id from report where id = :report) for no key update
            """;

    static final String LOCK_REPORTS_OF =
            """
            select id from report where organ_id = :organ order by id for no key update
            """;

    static final String LOCK_COUNTED_BY_OTHERS =
            """
            select id from report where rule_set not in (:ruleSets) order by id limit :most for update skip locked
            """;
}
