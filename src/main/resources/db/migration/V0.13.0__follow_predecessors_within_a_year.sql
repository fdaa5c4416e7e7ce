-- An organ may end in the very year in which it began. What it handed over came, by way of it, from those before it.

create function organ_predecessors(successor uuid, year integer)
    returns table (id uuid, founded boolean, split boolean)
    language sql stable
begin atomic
    with recursive before (id, founded, split) as (
        select o.id, extract(year from o.valid_from) >= organ_predecessors.year, cardinality(o.successors) > 1
        from organ_succession s
        join organ o on o.id = s.predecessor_id
        where s.successor_id = organ_predecessors.successor
          and extract(year from o.valid_until + 1) = organ_predecessors.year
        union
        select o.id, extract(year from o.valid_from) >= organ_predecessors.year, cardinality(o.successors) > 1
        from before
        join organ_succession s on s.successor_id = before.id
        join organ o on o.id = s.predecessor_id
        where extract(year from o.valid_until + 1) = organ_predecessors.year)
    select before.id, coalesce(before.founded, false), before.split from before;
end;

comment on function organ_predecessors(uuid, integer) is
    'organs that ended in the year and handed their business, at last, to the organ; founded: not there in the year before';
