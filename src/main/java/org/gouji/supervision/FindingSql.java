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

    /** With how the explanations of those stand that need one: it holds for the values it was given for. */
    private static final String EXPLAINED =
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
            """;

    private static final String LIST =
            """
            select r.id, r.organ_id, o.name, r.year, r.stage, found.findings
            from (select r.id
                  from report r join organ o on o.id = r.organ_id
                  where r.id > :after and {scope}
                    and exists (select from {findings} where f.report_id = r.id and {asked})
                  order by r.id
                  limit :fetch) shown
            join report r on r.id = shown.id
            join organ o on o.id = r.organ_id
            cross join lateral (
                select cast(json_agg(json_build_object(
                           'said', f.said, 'explanation', e.id, 'state', stands.explanation) order by f.number) as text)
                       as findings
                from {explained} where f.report_id = r.id and {asked}) found
            order by r.id
            """;

    private static final String COUNTS =
            """
            with scope as materialized (
                select r.id, r.rule_set,
                       coalesce(
                           o.lineage[1 + coalesce(
                               array_position(o.lineage, cast(:organ as uuid)),
                               (select min(i) - 1 from generate_subscripts(o.lineage, 1) i where o.lineage[i] = any (:roots)),
                               0)],
                           cast(:organ as uuid)) as branch
                from report r join organ o on o.id = r.organ_id
                where {scope}
            ), of_reports as materialized (
                select scope.branch, f.report_id, f.check_id, f.severity, count(*) as findings
                from {findings} join scope on scope.id = f.report_id
                where {asked}
                group by scope.branch, f.report_id, f.check_id, f.severity
            ), of_checks as (
                select check_id, severity, sum(findings) as findings, count(*) as reports
                from of_reports
                group by check_id, severity
            ), of_organs as (
                select below.id, below.name, counted.findings, counted.reports
                from (select branch, sum(findings) as findings, count(*) as reports
                      from (select branch, report_id, sum(findings) as findings from of_reports group by branch, report_id) each
                      group by branch) counted
                join organ below on below.id = counted.branch
                where below.id > :after
                order by below.id
                limit :fetch
            )
            select cast(json_build_object(
                'reports', (select count(*) from scope),
                'pending', (select count(*) from scope where rule_set <> all (:ruleSets)),
                'checks', coalesce((select json_agg(c order by c.check_id, c.severity) from of_checks c), '[]'),
                'organs', coalesce((select json_agg(o order by o.id) from of_organs o), '[]')) as text) as counts
            """;

    private FindingSql() {}

    /** First which reports are shown, and then what is wrong with them. */
    static String list(FindingFilter filter) {
        return filled(LIST, filter);
    }

    /**
     * All counts in one answer, so that they fit together. Organs are those one level below the one that is asked for, else
     * the uppermost that the caller supervises. What pends are reports whose findings come from none of these rules.
     */
    static String counts(FindingFilter filter) {
        return filled(COUNTS, filter);
    }

    /** Explanations are looked at only where it matters: without them, an index alone tells who has findings. */
    private static String filled(String sql, FindingFilter filter) {
        boolean explained = filter.explanation().isPresent();
        return sql.replace("{scope}", SCOPE)
                .replace("{findings}", explained ? EXPLAINED : "report_finding f")
                .replace("{explained}", EXPLAINED)
                .replace("{asked}", explained ? ASKED_FOR + "and stands.explanation = :explanation" : ASKED_FOR);
    }
}
