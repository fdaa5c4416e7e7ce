-- Some organs file no report of their own, and somebody has decided so: which years, and why.
alter table organ
    add column exempt_from integer,
    add column exempt_until integer,
    add column exempt_reason text,
    add constraint organ_exempt_until_check check (exempt_until >= exempt_from),
    add constraint organ_exempt_reason_check check (char_length(exempt_reason) between 1 and 500),
    add constraint organ_exempt_check check (
        (exempt_from is null) = (exempt_reason is null) and (exempt_from is not null or exempt_until is null));

comment on column organ.exempt_from is 'the first year for which the organ files no report of its own';
comment on column organ.exempt_until is 'the last such year; null when no end is known';
comment on column organ.exempt_reason is 'why';

create or replace function must_report(o organ, year integer) returns boolean
    language sql stable
    return (o.valid_from is null or extract(year from o.valid_from) <= year)
       and (o.valid_until is null
            or case when cardinality(o.successors) = 0 then extract(year from o.valid_until) >= year
                    else extract(year from o.valid_until + 1) > year end)
       and (o.exempt_from is null or year < o.exempt_from or year > coalesce(o.exempt_until, year));

comment on function must_report(organ, integer) is
    'whether the organ was there on at least one day of the year, handed its business to no successor in it, and is not exempt';
