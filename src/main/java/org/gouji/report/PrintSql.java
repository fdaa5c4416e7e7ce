package org.gouji.report;

/** The SQL of {@link Prints}. */
final class PrintSql {

    private PrintSql() {}

    static final String WRITE =
            """
            insert into report_print (report_id, year, version, print) values (:report, :year, :version, :print)
            on conflict on constraint report_print_pkey do update set version = excluded.version, print = excluded.print
            """;

    /** Waits for who writes a report, where others skip it: a change of its figures alone writes no print. */
    static final String LOCK_OUTDATED =
            """
            select r.id from report r
            where not exists (select from report_print p where p.report_id = r.id and p.version = :version)
            order by r.id limit :most for update of r
            """;

    static final String OF_OTHERS =
            """
            select r.id, p.print
            from report r
                 join organ o on o.id = r.organ_id
                 left join report_print p on p.report_id = r.id and p.year = :year and p.version = :version
            where r.year = :year and r.organ_id <> :organ and
            """
                    + ReportSql.READABLE;

    static final String BESIDE = OF_OTHERS
            + """
            union all
            select r.id, p.print
            from report r
                 join organ o on o.id = r.organ_id
                 left join report_print p on p.report_id = r.id and p.version = :version
            where r.year = :year - 1 and r.organ_id = :organ and
            """
            + ReportSql.READABLE;

    static final String PROSE =
            """
            select r.id, r.version, r.organ_id, o.name as organ_name, o.aliases, r.year,
                   array(select coalesce(s.text, '')
                         from unnest(cast(:sections as text[])) with ordinality wanted (section, place)
                              left join report_section s on s.report_id = r.id and s.section = wanted.section
                         order by wanted.place) as texts
            from report r join organ o on o.id = r.organ_id
            where r.id in (:reports)
            """;
}
