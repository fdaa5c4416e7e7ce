create table idempotency_key (
    operation  text        not null,
    key        text        not null,
    request    text        not null,
    status     integer,
    location   text,
    etag       text,
    body       text,
    created_at timestamptz not null,
    constraint idempotency_key_pk primary key (operation, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
