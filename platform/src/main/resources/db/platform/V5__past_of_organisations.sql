-- What organisations were called and where they stood before they were renamed, moved or merged: until is the first day on
-- which it no longer held. One that was merged stands below the one that it went into.
alter table organisation_node add column merged_into uuid;

create table organisation_past (
    organisation_id uuid not null
        constraint organisation_past_organisation references organisation_node (id) on delete cascade,
    until date not null,
    name text not null collate "ru-x-icu",
    parent uuid,
    constraint organisation_past_pk primary key (organisation_id, until)
);

-- Codes of organisations in state registers, by which callers may name them.
create table organisation_code (
    organisation_id uuid not null
        constraint organisation_code_organisation references organisation_node (id) on delete cascade,
    scheme text not null,
    code text not null,
    constraint organisation_code_pk primary key (organisation_id, scheme)
);
create index organisation_code_by_code on organisation_code (scheme, code);

-- Whoever an organisation counts as: itself, or what it went into in the end.
create function successor_of(organisation uuid) returns uuid stable language sql
begin atomic
    with recursive chain as (
        select n.id, n.merged_into from organisation_node n where n.id = organisation
        union all
        select n.id, n.merged_into from chain join organisation_node n on n.id = chain.merged_into)
    select coalesce((select chain.id from chain where chain.merged_into is null), organisation);
end;

-- An organisation and all that went into it, directly or through others.
create function parts_of(organisation uuid) returns setof uuid stable language sql
begin atomic
    with recursive part as (
        select organisation as id
        union all
        select n.id from part join organisation_node n on n.merged_into = part.id)
    select part.id from part;
end;

create function tree_on(day date)
    returns table (id uuid, parent uuid, type text, name text, path ltree, version bigint, closed_on date,
                   merged_into uuid, counts_as uuid)
    stable language sql
begin atomic
    with recursive placed as (
        select n.id, case when past.organisation_id is null then n.parent else past.parent end as parent, n.type,
               coalesce(past.name, n.name) as name, n.version, n.closed_on,
               case when n.closed_on <= day then n.merged_into end as merged_into
        from organisation_node n
        left join lateral (
            select p.organisation_id, p.name, p.parent from organisation_past p
            where p.organisation_id = n.id and p.until > day order by p.until limit 1) past on true),
    below as (
        select placed.*, text2ltree(replace(placed.id::text, '-', '')) as path, placed.id as counts_as
        from placed where placed.parent is null
        union all
        select child.*, below.path || replace(child.id::text, '-', ''),
               case when child.merged_into is null then child.id else below.counts_as end
        from placed child join below on child.parent = below.id)
    select below.id, below.parent, below.type, below.name, below.path, below.version, below.closed_on, below.merged_into,
           below.counts_as
    from below;
end;
create index organisation_node_merged on organisation_node (merged_into) where merged_into is not null;
