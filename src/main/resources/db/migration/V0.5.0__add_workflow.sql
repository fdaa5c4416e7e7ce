-- How far a report has come, what it said when it was handed in and published, and what happened to it.

alter table report
    drop constraint report_stage_check,
    add column published_revision integer,
    add constraint report_stage_check check (
        stage in ('draft', 'submitted', 'returned', 'approved', 'published', 'correction', 'withdrawn')),
    -- public is what has a published revision: a report that is withdrawn, or begins anew, has none
    add constraint report_published_stage_check check (
        case
            when stage in ('published', 'correction') then published_revision is not null
            when stage in ('draft', 'withdrawn') then published_revision is null
            else true
        end);

comment on column report.published_revision is 'the latest revision that everybody may read; null while there is none';

create table report_revision (
    report_id      uuid        not null,
    number         integer     not null,
    kind           text        not null,
    report_version bigint      not null,
    content        jsonb       not null,
    notice         text,
    at             timestamptz not null,
    by_id          text        not null,
    by_name        text        not null,
    constraint report_revision_pkey primary key (report_id, number),
    -- without cascade: a report that was once handed in can no longer be deleted
    constraint report_revision_report_fk foreign key (report_id) references report (id),
    constraint report_revision_number_check check (number > 0),
    constraint report_revision_kind_check check (kind in ('submitted', 'published')),
    constraint report_revision_content_check check (jsonb_typeof(content) = 'object'),
    constraint report_revision_notice_check check (char_length(notice) between 1 and 10000),
    constraint report_revision_by_check check (by_id <> '')
);

alter table report
    add constraint report_published_revision_fk
        foreign key (id, published_revision) references report_revision (report_id, number);

comment on table report_revision is 'what a report said at one moment; never changed';
comment on column report_revision.content is 'the whole report in the shape of the API';
comment on column report_revision.notice is 'what has changed since the revision that was published before, and why';

create table report_event (
    number         bigint      not null generated always as identity,
    report_id      uuid        not null,
    organ_id       uuid        not null,
    year           integer     not null,
    report_version bigint      not null,
    kind           text        not null,
    detail         jsonb       not null,
    at             timestamptz not null,
    by_id          text        not null,
    by_name        text        not null,
    request_id     text,
    constraint report_event_pkey primary key (number),
    constraint report_event_kind_check check (
        kind in ('created', 'changed', 'deleted', 'moved', 'explained', 'unexplained', 'judged')),
    constraint report_event_detail_check check (jsonb_typeof(detail) = 'object'),
    constraint report_event_by_check check (by_id <> '')
);

-- numbers of one report ascend in the order of its changes, which wait for each other
create index report_event_report_idx on report_event (report_id, number);

comment on table report_event is 'every change of every report; no foreign keys, since what happened outlives what it happened to';
comment on column report_event.detail is 'content: the places that changed, before and after; stage: action, from, to';
comment on column report_event.request_id is 'null when the service itself did it';

create function refuse_change_of_record() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger report_event_append_only
    before update or delete or truncate on report_event
    for each statement execute function refuse_change_of_record();

create trigger report_revision_append_only
    before update or delete or truncate on report_revision
    for each statement execute function refuse_change_of_record();

create table report_explanation (
    id              uuid        not null,
    report_id       uuid        not null,
    finding         text        not null,
    text            text        not null,
    given_for       jsonb       not null,
    judgement       text,
    judgement_text  text,
    judged_at       timestamptz,
    judged_by_id    text,
    judged_by_name  text,
    version         bigint      not null,
    at              timestamptz not null,
    by_id           text        not null,
    by_name         text        not null,
    constraint report_explanation_pkey primary key (id),
    constraint report_explanation_finding_key unique (report_id, finding),
    constraint report_explanation_report_fk foreign key (report_id) references report (id) on delete cascade,
    constraint report_explanation_text_check check (char_length(text) between 1 and 5000),
    constraint report_explanation_judgement_check check (judgement in ('accepted', 'refused')),
    constraint report_explanation_judged_check check (
        (judgement is null) = (judged_at is null) and (judgement is null) = (judged_by_id is null)),
    constraint report_explanation_reason_check check (judgement <> 'refused' or judgement_text is not null),
    constraint report_explanation_version_check check (version > 0)
);

comment on column report_explanation.given_for is 'the values that the finding was about when it was explained';

create table report_remark (
    id        uuid        not null,
    report_id uuid        not null,
    pointer   text,
    finding   text,
    text      text        not null,
    at        timestamptz not null,
    by_id     text        not null,
    by_name   text        not null,
    constraint report_remark_pkey primary key (id),
    constraint report_remark_report_fk foreign key (report_id) references report (id),
    constraint report_remark_text_check check (char_length(text) between 1 and 5000)
);

create index report_remark_report_idx on report_remark (report_id, id);

comment on table report_remark is 'why a report was returned; ids ascend in the order of the remarks';
comment on column report_remark.pointer is 'JSON Pointer to the section or cell that is meant; null when it is the whole report';
