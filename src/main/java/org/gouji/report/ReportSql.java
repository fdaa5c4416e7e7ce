package org.gouji.report;

/** The SQL of the room. Every read is one statement, and so tells of one moment without a transaction. */
final class ReportSql {

    private ReportSql() {}

    static final String WHOLE =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.stage, r.version,
                   r.created_at, r.updated_at, r.title, r.preface, r.closing,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', s.section, 'version', s.version, 'heading', s.heading, 'text', s.text))
                         from report_section s where s.report_id = r.id) as text) as sections,
                   cast((select jsonb_agg(jsonb_build_object(
                             'key', t.form_table, 'version', t.version, 'cells', t.cells))
                         from report_table t where t.report_id = r.id) as text) as tables
            from report r join organ o on o.id = r.organ_id
            where r.id = :id
            """;

    static final String LIST =
            """
            select r.id, r.organ_id, o.name as organ_name, r.year, r.edition, r.stage, r.version,
                   r.created_at, r.updated_at, r.title, r.failed, r.undetermined, r.blocking, r.rule_set
            from report r join organ o on o.id = r.organ_id
            where (cast(:organ as uuid) is null or r.organ_id = cast(:organ as uuid))
              and (cast(:subtree as uuid) is null or r.organ_id in (
                      with recursive subtree as (
                          select id from organ where id = cast(:subtree as uuid)
                          union
                          select below.id from organ below join subtree above on below.supervisor_id = above.id)
                      select id from subtree))
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

    /** Nobody deletes the organ until the transaction ends. */
    static final String HOLD_ORGAN =
            """
            select name from organ where id = :organ for key share
            """;

    static final String LOCK_COUNTED_BY_OTHERS =
            """
            select id from report where rule_set not in (:ruleSets) order by id limit :most for update skip locked
            """;
}
