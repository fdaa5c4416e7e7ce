-- Who enters many organs at once knows their lineages already and gives them; they are then verified together and not
-- looked up one by one. Without one, and wherever a supervisor changes, the database finds it as before.

drop trigger organ_trace_lineage on organ;

create function organ_hold_hierarchy() returns trigger language plpgsql as $$
begin
    -- two changes that are each harmless can make a cycle together
    perform pg_advisory_xact_lock(hashtext('organ_supervisor'));
    return null;
end
$$;

create trigger organ_hold_hierarchy before insert or update of supervisor_id on organ
    for each statement execute function organ_hold_hierarchy();

create trigger organ_find_lineage before insert on organ
    for each row when (new.lineage is null) execute function organ_trace_lineage();

create trigger organ_trace_lineage before update of supervisor_id on organ
    for each row execute function organ_trace_lineage();

create function organ_verify_lineage() returns trigger language plpgsql as $$
begin
    if exists (select from entered e left join organ above on above.id = e.supervisor_id
               where e.lineage is distinct from coalesce(above.lineage, '{}') || e.id
                 -- a supervisor that is not there is left to the foreign key to refuse
                 and (e.supervisor_id is null or above.id is not null)) then
        raise exception 'organs were entered with lineages that are not theirs'
            using errcode = 'check_violation', constraint = 'organ_lineage_check';
    end if;
    return null;
end
$$;

create trigger organ_verify_lineage after insert on organ referencing new table as entered
    for each statement execute function organ_verify_lineage();
