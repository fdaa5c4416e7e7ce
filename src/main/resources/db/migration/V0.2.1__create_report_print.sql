create table report_print (
    report_id uuid    not null,
    year      integer not null,
    version   text    not null,
    print     bytea   not null,
    constraint report_print_pkey primary key (report_id),
    constraint report_print_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_print_version_check check (version <> ''),
    constraint report_print_print_check check (octet_length(print) <= 4096)
);

create index report_print_year_idx on report_print (year);

comment on table report_print is 'what tells which reports may be alike; computed from the texts, and again when missing or of another version';
comment on column report_print.year is 'the report''s, which never changes: the prints of one year are read together';
comment on column report_print.print is 'empty where the report says too little in words of its own';
