-- A part of a published report has the entity tag that it had when it was published.

alter table report_revision add column part_versions jsonb not null default '{"sections": {}, "tables": {}}';
alter table report_revision alter column part_versions drop default;

comment on column report_revision.part_versions is 'the version of every section and table at that moment';
