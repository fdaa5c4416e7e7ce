-- What other systems are to be told. Written in the transaction of what it tells of, sent afterwards.

create table outbox_event (
    number       bigint      not null generated always as identity,
    id           uuid        not null,
    report_id    uuid        not null,
    event        jsonb       not null,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    attempts     integer     not null default 0,
    taken_until  timestamptz,
    delivered_at timestamptz,
    refusal      text,
    constraint outbox_event_pkey primary key (number),
    constraint outbox_event_id_key unique (id),
    constraint outbox_event_event_check check (jsonb_typeof(event) = 'object'),
    constraint outbox_event_attempts_check check (attempts >= 0)
);

-- changes of one report wait for each other, so that its numbers ascend in their order
create index outbox_event_report_idx on outbox_event (report_id, number) where delivered_at is null;
create index outbox_event_due_idx on outbox_event (due_at, number) where delivered_at is null;
create index outbox_event_delivered_idx on outbox_event (delivered_at) where delivered_at is not null;

comment on table outbox_event is 'no foreign keys: what happened is told even if the report is gone by then';
comment on column outbox_event.due_at is 'not to be tried before';
comment on column outbox_event.taken_until is 'when a server that is sending it must have finished; later another one takes it';
comment on column outbox_event.refusal is 'why the last attempt failed';
