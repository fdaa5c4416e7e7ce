create table intake_batch (
    id           uuid        not null,
    created_at   timestamptz not null,
    store        boolean     not null,
    cancelled_at timestamptz,
    constraint intake_batch_pkey primary key (id)
);

create table intake_document (
    batch_id    uuid    not null,
    number      integer not null,
    name        text    not null,
    document    bytea,
    attempts    integer not null default 0,
    taken_until timestamptz,
    outcome     text,
    format      text,
    report_id   uuid,
    answer      jsonb,
    finished_at timestamptz,
    constraint intake_document_pkey primary key (batch_id, number),
    constraint intake_document_batch_fk foreign key (batch_id) references intake_batch (id) on delete cascade,
    constraint intake_document_number_check check (number > 0),
    constraint intake_document_outcome_check check (outcome in ('stored', 'read', 'refused', 'cancelled')),
    constraint intake_document_waiting_check check ((outcome is null) = (document is not null)),
    constraint intake_document_finished_check check ((outcome is null) = (finished_at is null))
);

create index intake_document_queue_idx on intake_document (batch_id, number) where outcome is null;

comment on table intake_batch is 'documents that were sent together, to be read one after the other';
comment on column intake_document.document is 'until it is read; then what it said is in the answer';
comment on column intake_document.taken_until is 'when a server that has it must have finished; later another one takes it';
comment on column intake_document.answer is 'as the API shows it: what was read, or the problem';
comment on column intake_document.report_id is 'the draft it has become, even where that is gone by now';
