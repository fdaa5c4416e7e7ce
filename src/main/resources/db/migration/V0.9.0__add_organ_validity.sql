alter table organ
    add column valid_from date,
    add column valid_until date,
    add constraint organ_validity_check check (valid_until >= valid_from);

comment on column organ.valid_from is 'the first day; null when it has always been there, or nobody has said';
comment on column organ.valid_until is 'the last day; null when no end is known';
