-- What is wrong with the reports of a whole year is asked for in one breath: their findings are kept, and not made anew.

create table report_finding (
    report_id uuid    not null,
    number    integer not null,
    year      integer not null,
    finding   text    not null,
    check_id  text    not null,
    outcome   text    not null,
    severity  text    not null,
    effect    text    not null,
    about     jsonb   not null,
    said      json    not null,
    constraint report_finding_pkey primary key (report_id, number),
    constraint report_finding_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_finding_number_check check (number > 0),
    constraint report_finding_outcome_check check (outcome in ('failed', 'undetermined')),
    constraint report_finding_said_check check (json_typeof(said) = 'object')
);

create index report_finding_year_idx on report_finding (year, outcome, report_id, check_id, severity, effect);

comment on table report_finding is 'what the rules of report.rule_set say of the report, of its organ and of last year''s report: whatever depends on nothing else';
comment on column report_finding.number is 'in the order in which they are told';
comment on column report_finding.year is 'the report''s, which never changes';
comment on column report_finding.about is 'the values that the finding is about, as report_explanation.given_for has them';
comment on column report_finding.said is 'the finding in the shape of the API';

-- none are kept yet: the service makes them when it starts
update report set rule_set = '';
