-- Lengths are counted in characters, as the contract counts them. Editions, section and table keys are data of
-- src/main/resources/forms: no list of them here, so that a new edition needs no migration.

create table report (
    id           uuid        not null,
    organ_id     uuid        not null,
    year         integer     not null,
    edition      text        not null,
    stage        text        not null,
    title        text        not null,
    preface      text        not null,
    closing      text        not null,
    version      bigint      not null,
    failed       integer     not null,
    undetermined integer     not null,
    blocking     integer     not null,
    rule_set     text        not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint report_pkey primary key (id),
    constraint report_organ_year_key unique (organ_id, year),
    constraint report_organ_fk foreign key (organ_id) references organ (id),
    constraint report_year_check check (year between 1000 and 9999),
    constraint report_edition_check check (edition <> ''),
    constraint report_stage_check check (stage in ('draft')),
    constraint report_title_check check (char_length(title) <= 500),
    constraint report_preface_check check (char_length(preface) <= 20000),
    constraint report_closing_check check (char_length(closing) <= 20000),
    constraint report_version_check check (version > 0),
    constraint report_findings_check check (failed >= 0 and undetermined >= 0 and blocking >= 0)
);

create index report_year_idx on report (year desc, id);

comment on column report.version is 'moves with every change of the report or of any part of it';
comment on column report.rule_set is 'hash of the rules that the counts of findings come from';

-- One row for every section and table of the edition, from the report's first day on: a part that is cleared keeps its
-- row and its version, so that a version is never used twice.

create table report_section (
    report_id uuid   not null,
    section   text   not null,
    heading   text   not null,
    text      text   not null,
    version   bigint not null,
    constraint report_section_pkey primary key (report_id, section),
    constraint report_section_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_section_heading_check check (char_length(heading) <= 200),
    constraint report_section_text_check check (char_length(text) <= 200000),
    constraint report_section_version_check check (version > 0)
);

create table report_table (
    report_id  uuid   not null,
    form_table text   not null,
    cells      jsonb  not null,
    version    bigint not null,
    constraint report_table_pkey primary key (report_id, form_table),
    constraint report_table_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_table_cells_check check (jsonb_typeof(cells) = 'object'),
    constraint report_table_version_check check (version > 0)
);

comment on column report_table.cells is 'row -> column -> cell, in the shape of the API; a cell that is missing has no key';
