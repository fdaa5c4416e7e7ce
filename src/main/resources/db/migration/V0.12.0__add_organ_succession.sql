-- Who took over the business of an organ that ended. The organ says it; the table holds the same as pairs, for the foreign
-- keys and for finding who came before. Both ends are deferrable: a table of organs may name what stands further down.

alter table organ
    add column successors uuid[] not null default '{}',
    add constraint organ_successors_check check (
        cardinality(successors) <= 50
        and array_position(successors, null) is null
        and id <> all (successors)
        and (cardinality(successors) = 0 or valid_until is not null));

comment on column organ.successors is 'the organs that took over when this one ended';

create table organ_succession (
    predecessor_id uuid not null,
    successor_id   uuid not null,
    constraint organ_succession_pkey primary key (predecessor_id, successor_id),
    constraint organ_succession_predecessor_fk foreign key (predecessor_id) references organ (id) on delete cascade
        deferrable initially immediate,
    constraint organ_succession_successor_fk foreign key (successor_id) references organ (id)
        deferrable initially immediate
);

create index organ_succession_successor_idx on organ_succession (successor_id, predecessor_id);

comment on table organ_succession is 'organ.successors as pairs; kept by triggers';

create function organ_keep_succession() returns trigger language plpgsql as $$
begin
    -- two changes that are each harmless can make a cycle together
    perform pg_advisory_xact_lock(hashtext('organ_supervisor'));
    delete from organ_succession where predecessor_id = new.id and successor_id <> all (new.successors);
    insert into organ_succession (predecessor_id, successor_id)
    select new.id, successor from unnest(new.successors) successor
    on conflict on constraint organ_succession_pkey do nothing;
    return null;
end
$$;

create trigger organ_keep_succession after update of successors on organ
    for each row when (old.successors <> new.successors) execute function organ_keep_succession();

create trigger organ_enter_succession after insert on organ
    for each row when (cardinality(new.successors) > 0) execute function organ_keep_succession();

create function organ_refuse_succession_cycle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive later (id) as (
            select new.successor_id
            union
            select s.successor_id from later join organ_succession s on s.predecessor_id = later.id)
        select from later where id = new.predecessor_id) then
        raise exception 'organ % would take over from itself', new.predecessor_id
            using errcode = 'check_violation', constraint = 'organ_succession_cycle_check';
    end if;
    return null;
end
$$;

create constraint trigger organ_succession_cycle_check after insert on organ_succession
    deferrable initially immediate
    for each row execute function organ_refuse_succession_cycle();
