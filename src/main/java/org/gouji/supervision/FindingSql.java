package org.gouji.supervision;

/** The statements that read kept findings. */
final class FindingSql {

    /** Reports of the year of organs that the caller may supervise. */
    private static final String SCOPE =
            """
            r.year = :year
            and (cast(:organ as uuid) is null or o.lineage @> array[cast(:organ as uuid)])
            and (:everywhere or o.lineage && :roots)
            """;

    /** Kept findings, with how the explanations of those stand that need one: it holds for the values it was given for. */
    private static final String FINDINGS =
            """
            report_finding f
            left join report_explanation e on e.report_id = f.report_id and e.finding = f.finding
                 and f.outcome = 'failed' and f.effect = 'needsExplanation'
            cross join lateral (select case
                when e.id is null then 'none'
                when e.given_for <> f.about then 'reopened'
                else coalesce(e.judgement, 'given') end as explanation) stands
            """;

    private static final String ASKED_FOR =
            """
            f.year = :year and f.outcome = :outcome
            and (cast(:check as text) is null or f.check_id = cast(:check as text))
            and (cast(:severity as text) is null or f.severity = cast(:severity as text))
            and (cast(:effect as text) is null or f.effect = cast(:effect as text))
            and (cast(:explanation as text) is null or stands.explanation = cast(:explanation as text))
            """;

    private static final String IN_SCOPE = " from "
            + FINDINGS
            + " join report r on r.id = f.report_id join organ o on o.id = r.organ_id where "
            + ASKED_FOR
            + " and "
            + SCOPE;

    static final String LIST =
            """
            select r.id, r.organ_id, o.name, r.year, r.stage, found.findings
            from report r
            join organ o on o.id = r.organ_id
            join lateral (
                select cast(json_agg(json_build_object(
                           'said', f.said, 'explanation', e.id, 'state', stands.explanation) order by f.number) as text)
                       as findings
                from
            """
                    + FINDINGS
                    + " where "
                    + ASKED_FOR
                    + """
                  and f.report_id = r.id) found on found.findings is not null
            where r.id > :after and
            """
                    + SCOPE
                    + """
            order by r.id
            limit :fetch
            """;

    static final String BY_CHECK =
            """
            select f.check_id, f.severity,
                   cast(count(*) as integer) as findings, cast(count(distinct f.report_id) as integer) as reports
            """
                    + IN_SCOPE
                    + """
            group by f.check_id, f.severity
            order by f.check_id, f.severity
            """;

    /** By the organs one level below the one that is asked for; else by the uppermost that the caller supervises. */
    static final String BY_ORGAN =
            """
            select below.id, below.name, counted.findings, counted.reports
            from (select o.lineage[1 + coalesce(
                             array_position(o.lineage, cast(:organ as uuid)),
                             (select min(i) - 1 from generate_subscripts(o.lineage, 1) i where o.lineage[i] = any (:roots)),
                             0)] as id,
                         cast(count(*) as integer) as findings,
                         cast(count(distinct f.report_id) as integer) as reports
            """
                    + IN_SCOPE
                    + """
                  group by 1) counted
            join organ below on below.id = coalesce(counted.id, cast(:organ as uuid))
            where below.id > :after
            order by below.id
            limit :fetch
            """;

    /** Reports in question, and those of them whose findings come from none of these rules. */
    static final String EXTENT =
            """
            select cast(count(*) as integer) as reports,
                   cast(count(*) filter (where r.rule_set <> all (:ruleSets)) as integer) as pending
            from report r join organ o on o.id = r.organ_id
            where
            """
                    + SCOPE;

    private FindingSql() {}
}
