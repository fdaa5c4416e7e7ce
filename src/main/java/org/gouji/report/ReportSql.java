package org.gouji.report;

/** The SQL of the room. A read is one statement and tells of one moment; who came before an organ takes a second one. */
final class ReportSql {

    private ReportSql() {}

    private static final String REPORT =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.stage, r.published_revision, r.version,
                   r.created_at, r.updated_at, r.title, r.preface, r.closing,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', s.section, 'version', s.version, 'heading', s.heading, 'text', s.text))
                         from report_section s where s.report_id = r.id) as text) as sections,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', t.form_table, 'version', t.version, 'cells', t.cells))
                         from report_table t where t.report_id = r.id) as text) as tables,
                   o.aliases, o.tier, o.kind, o.powers,
                   {predecessors},
                   coalesce(extract(year from o.valid_from) >= r.year, false) as founded,
                   coalesce(cardinality(o.successors) > 0 and extract(year from o.valid_until + 1) = r.year + 1, false)
                       as followed
            """
                    .replace("{predecessors}", predecessors("r.organ_id", "r.year"));

    /** Of an organ: those that were there at the end of the year before and handed over in the year; whether one parted. */
    private static String predecessors(String organ, String year) {
        return """
            array(select before.id from organ_predecessors({organ}, {year}) before where not before.founded) as predecessors,
            exists (select from organ_predecessors({organ}, {year}) before where before.split) as split
            """
                .replace("{organ}", organ)
                .replace("{year}", year);
    }

    /** The same of an organ without a report. */
    static final String PREDECESSORS =
            """
            select {predecessors}, coalesce(extract(year from o.valid_from) >= :year, false) as founded
            from organ o where o.id = :organ
            """
                    .replace("{predecessors}", predecessors("o.id", ":year"));

    /** Reports of a year of organs that ended. */
    static final String HANDED_OVER = REPORT
            + """
                    from report r join organ o on o.id = r.organ_id
                    where r.organ_id = any (:organs) and r.year = :year
                    order by r.id
                    """;

    /** Reports of the year after of those that took over from the report's organ, and from these in turn. */
    static final String FOLLOWERS =
            """
            with recursive later (organ_id) as (
                select s.successor_id
                from report r join organ_succession s on s.predecessor_id = r.organ_id
                where r.id = :id
                union
                select s.successor_id
                from later join organ_succession s on s.predecessor_id = later.organ_id)
            select next.id
            from report r
                 cross join later
                 join report next on next.organ_id = later.organ_id and next.year = r.year + 1
            where r.id = :id
            order by next.id
            """;

    /** Reports that the caller may read as they are being worked on; see {@link ReportRepository#within}. */
    static final String READABLE =
            """
            (cast(:everywhere as boolean)
             or o.id = any (cast(:own as uuid[]))
             or o.lineage && cast(:roots as uuid[]))
            """;

    static final String READABLE_WHOLE = REPORT
            + """
                    from report r join organ o on o.id = r.organ_id
                    where r.id = :id and
                    """
            + READABLE;

    static final String STANDING =
            """
            select o.lineage, r.published_revision is not null as published
            from report r join organ o on o.id = r.organ_id
            where r.id = :id
            """;

    static final String LINEAGE = """
            select lineage from organ where id = :organ
            """;

    static final String OF_YEAR =
            """
            select r.id from report r join organ o on o.id = r.organ_id
            where r.organ_id = :organ and r.year = :year and (r.published_revision is not null or
            """
                    + READABLE
                    + ")";

    private static final String NEIGHBOURS = REPORT
            + """
                    from report one
                         join organ o on o.id = one.organ_id
                         join report r on r.organ_id = one.organ_id
                    """;

    /** The report, if it may be read, and the same organ's report of the year before. */
    static final String WITH_PREVIOUS = NEIGHBOURS
            + """
                    where one.id = :id and r.year in (one.year - 1, one.year) and
                    """
            + READABLE;

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
                select r.id from report r join organ o on o.id = r.organ_id
                where r.year = :year and (cast(:after as uuid) is null or r.id > cast(:after as uuid)) and
            """
            + SUBTREE
            + " and "
            + READABLE
            + """
                order by r.id
                limit :limit)
            order by one.id
            """;

    static final String LIST =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.published_revision, r.version,
                   r.created_at, r.failed, r.undetermined, r.blocking, r.rule_set,
                   case when seen.readable then r.updated_at else v.at end as updated_at,
                   case when seen.readable then r.title else v.content ->> 'title' end as title,
                   seen.readable, seen.stage
            from report r
                 join organ o on o.id = r.organ_id
                 left join report_revision v on v.report_id = r.id and v.number = r.published_revision
                 cross join lateral (select
            """
                    + READABLE
                    + """
                     as readable) reach
                 cross join lateral (select
                     reach.readable, case when reach.readable then r.stage else 'published' end as stage) seen
            where (seen.readable or r.published_revision is not null)
              and (cast(:organ as uuid) is null or r.organ_id = cast(:organ as uuid))
              and
            """
                    + SUBTREE
                    + """
              and (cast(:year as integer) is null or r.year = cast(:year as integer))
              and (cast(:stage as text) is null or seen.stage = cast(:stage as text))
              and case coalesce(cast(:findings as text), 'any')
                      when 'any' then true
                      when 'blocking' then seen.readable and r.blocking > 0
                      when 'failed' then seen.readable and r.failed > 0
                      when 'undetermined' then seen.readable and r.undetermined > 0
                      when 'none' then seen.readable and r.failed = 0 and r.undetermined = 0
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
            select o.lineage, (select r.published_revision is not null from report r where r.id = :id) as published
            from organ o where o.id = (select r.organ_id from report r where r.id = :id) for no key update
            """;

    static final String MOVE =
            """
            update report set stage = :stage, published_revision = :published, version = :version, updated_at = :updatedAt
            where id = :id
            """;

    static final String LOCK_REPORTS_OF =
            """
            select id from report where organ_id = any (:organs) order by id for no key update
            """;

    static final String OUTDATE =
            """
            update report set rule_set = '' where organ_id = any (:organs)
            """;

    static final String LOCK_COUNTED_BY_OTHERS =
            """
            select id from report where rule_set not in (:ruleSets) order by id limit :most for update skip locked
            """;
}
