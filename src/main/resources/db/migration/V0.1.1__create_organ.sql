create table organ (
    id            uuid        not null,
    name          text        not null,
    aliases       text[]      not null,
    tier          text        not null,
    kind          text        not null,
    powers        text[],
    supervisor_id uuid,
    credit_code   text,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint organ_pkey primary key (id),
    constraint organ_supervisor_fk foreign key (supervisor_id) references organ (id),
    constraint organ_credit_code_key unique (credit_code),
    constraint organ_not_its_own_supervisor_check check (supervisor_id <> id),
    constraint organ_name_check check (char_length(name) between 1 and 200),
    constraint organ_aliases_check check (cardinality(aliases) <= 50 and array_position(aliases, null) is null),
    constraint organ_tier_check check (tier in ('province', 'city', 'county', 'township')),
    constraint organ_kind_check
        check (kind in ('government', 'department', 'township', 'publicInstitution', 'vertical', 'other')),
    constraint organ_powers_check
        check (powers <@ array ['ruleMaking', 'licensing', 'penalty', 'coercion', 'fees'] and cardinality(powers) <= 5),
    constraint organ_credit_code_check check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint organ_times_check check (updated_at >= created_at)
);

create index organ_supervisor_idx on organ (supervisor_id, id);

comment on table organ is 'administrative organs; no organ is above itself, which the service sees to under one lock';
comment on column organ.powers is 'null when nobody has said which';
comment on column organ.credit_code is 'unified social credit code, GB 32100-2015; the service has verified its check character';
