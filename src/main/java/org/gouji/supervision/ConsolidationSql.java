package org.gouji.supervision;

import java.util.stream.Collectors;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;

/** The statements that read the reports of a subtree. They run in one transaction and tell of one moment. */
final class ConsolidationSql {

    /** A generic plan does not know how much lies below the organ: a county or a province. */
    static final String ONE_MOMENT =
            "set transaction isolation level repeatable read, read only; set local plan_cache_mode = force_custom_plan";

    static final String ORGANS =
            """
            select o.id, o.supervisor_id, o.kind, r.id as report, r.stage, r.edition, r.version, r.published_revision,
                   must_report(o, asked.year) as expected
            from (select cast(? as integer) as year) asked cross join organ o left join report r on r.organ_id = o.id and r.year = asked.year
            where o.lineage @> array[cast(? as uuid)]
            order by cardinality(o.lineage), o.id
            """;

    /** All that the sum of a year is made of, in short: every column of the organs, and what reports count by. */
    static final String STATES =
            """
            select asked.year, organs.state || ' ' || coalesce(reports.state, '')
            from unnest(?) as asked (year)
            cross join (
                select count(*) || ' ' || sum(hash_record_extended(o, 0)) as state
                from organ o
                where o.lineage @> array[cast(? as uuid)]) organs
            left join (
                select r.year, count(*) || ' ' || sum(hash_record_extended(
                           (r.id, r.organ_id, r.stage, r.edition, r.version, r.published_revision), 0)) as state
                from report r
                join organ o on o.id = r.organ_id
                where r.year = any (?) and o.lineage @> array[cast(? as uuid)]
                group by r.year) reports on reports.year = asked.year
            """;

    static final String NAMES = "select id, name from organ where id = any (?)";

    private static final String FIGURES =
            """
            select r.id, t.form_table, t.figures,
                   case when t.filled <> case t.form_table %s else -1 end or r.edition <> '%s'
                        then cast(t.cells as text) end
            from report r
            join report_table t on t.report_id = r.id
            where r.id = any (?)
            union all
            select r.id, said.key, null, cast(said.value as text)
            from report r
            join report_revision v on v.report_id = r.id and v.number = r.published_revision
            cross join lateral jsonb_each(v.content -> 'tables') said
            where r.id = any (?)
            """;

    private static final String LINES =
            """
            select r.organ_id, t.figures, case when t.filled <> %d then cast(t.cells as text) end
            from report r
            join organ o on o.id = r.organ_id
            join report_table t on t.report_id = r.id and t.form_table = '%s'
            where r.year = ? and o.lineage @> array[cast(? as uuid)] and r.stage = any (?) and r.edition = '%s'
            union all
            select r.organ_id, null, cast(v.content #> '{tables,%s}' as text)
            from report r
            join organ o on o.id = r.organ_id
            join report_revision v on v.report_id = r.id and v.number = r.published_revision
            where r.year = ? and o.lineage @> array[cast(? as uuid)] and r.stage <> all (?) and r.edition = '%s'
            """;

    /** Published reports alone, for they are everybody's. */
    static final String PEERS =
            """
            select o.id, o.supervisor_id, o.kind, r.id as report, r.stage, r.edition, r.version, r.published_revision
            from organ own
            join organ o on o.kind = own.kind and o.tier = own.tier and o.id <> own.id
            join report r on r.organ_id = o.id
            where own.id = ? and r.year = ? and r.edition = ? and r.published_revision is not null
            """;

    private ConsolidationSql() {}

    /** Of reports as they stand, and of others as they were published. With all cells of the edition the line is enough. */
    static String figures(Edition edition) {
        return FIGURES.formatted(sizes(edition), edition.id());
    }

    /** One table of all reports of the edition. */
    static String table(Edition edition, FormTable table) {
        return LINES.formatted(table.cells().size(), table.key(), edition.id(), table.key(), edition.id());
    }

    private static String sizes(Edition edition) {
        return edition.tables().stream()
                .map(table ->
                        "when '%s' then %d".formatted(table.key(), table.cells().size()))
                .collect(Collectors.joining(" "));
    }
}
