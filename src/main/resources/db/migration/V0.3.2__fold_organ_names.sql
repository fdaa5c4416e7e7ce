-- Two spellings of one name: half and full width, with or without spaces and marks that nobody sees.
create function folded(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        normalize(name, NFKC), '[[:space:]\u0085\u00AD\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]+', '', 'g');

create function folded_names(name text, aliases text[]) returns text[]
    language sql immutable strict parallel safe
    return (select array_agg(folded(each)) from unnest(array [name] || aliases) each);

alter table organ add column folded_names text[] not null generated always as (folded_names(name, aliases)) stored;

create index organ_folded_names_idx on organ using gin (folded_names);

comment on column organ.folded_names is 'the name and the aliases, as they are compared with what a document says';
