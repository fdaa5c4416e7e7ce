create table report_consolidation (
    report_id  uuid        not null,
    stage      text        not null,
    complete   boolean     not null,
    summands   jsonb       not null,
    absent     integer     not null,
    gaps       bigint      not null,
    at         timestamptz not null,
    by_id      text        not null,
    by_name    text        not null,
    constraint report_consolidation_pkey primary key (report_id),
    constraint report_consolidation_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_consolidation_stage_check check (stage in ('draft', 'submitted', 'approved', 'published')),
    constraint report_consolidation_summands_check check (jsonb_typeof(summands) = 'object'),
    constraint report_consolidation_complete_check check (complete = (absent = 0 and gaps = 0)),
    constraint report_consolidation_by_check check (by_id <> '')
);

comment on table report_consolidation is 'where the tables of a government''s report were last taken from';
comment on column report_consolidation.summands is 'report id -> version of all that were added up';
