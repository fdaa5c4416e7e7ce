-- Below X is lineage @> array[X], within any of several subtrees is lineage && roots: no recursion where many organs or
-- their reports are read. The database keeps it, whoever writes an organ: a wrong lineage would show figures to callers
-- who may not see them.

alter table organ add column lineage uuid[];

with recursive line (id, lineage) as (
    select id, array[id] from organ where supervisor_id is null
    union all
    select below.id, line.lineage || below.id from organ below join line on below.supervisor_id = line.id)
update organ set lineage = line.lineage from line where line.id = organ.id;

alter table organ
    alter column lineage set not null,
    add constraint organ_lineage_check check (
        cardinality(lineage) between 1 and 8
        and lineage[cardinality(lineage)] = id
        and lineage[cardinality(lineage) - 1] is not distinct from supervisor_id);

create index organ_lineage_idx on organ using gin (lineage);

comment on column organ.lineage is 'from the top of the hierarchy to the organ itself; kept by triggers';

create function organ_trace_lineage() returns trigger language plpgsql as $$
declare
    above uuid[];
begin
    -- two changes that are each harmless can make a cycle together
    perform pg_advisory_xact_lock(hashtext('organ_supervisor'));
    select o.lineage into above from organ o where o.id = new.supervisor_id;
    if new.id = any (above) then
        raise exception 'organ % would be above itself', new.id
            using errcode = 'check_violation', constraint = 'organ_lineage_check';
    end if;
    -- a supervisor that is not there is left to the foreign key to refuse
    new.lineage := case when new.supervisor_id is null then array[new.id]
                        else coalesce(above, array[new.supervisor_id]) || new.id end;
    return new;
end
$$;

create trigger organ_trace_lineage before insert or update of supervisor_id on organ
    for each row execute function organ_trace_lineage();

create function organ_move_subtree() returns trigger language plpgsql as $$
begin
    update organ set lineage = new.lineage || lineage[array_position(lineage, new.id) + 1:]
    where lineage @> array[new.id] and id <> new.id;
    return null;
end
$$;

create trigger organ_move_subtree after update of supervisor_id on organ
    for each row when (old.lineage <> new.lineage) execute function organ_move_subtree();
