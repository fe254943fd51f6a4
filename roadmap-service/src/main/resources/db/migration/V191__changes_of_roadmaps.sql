-- When each roadmap was last changed, and those that are gone: what a caller who keeps a copy asks for.
create table roadmap_change (
    roadmap_id uuid constraint roadmap_change_pk primary key,
    organisation_id uuid not null,
    -- Transactions end in another order than they begin in: readers stop before the oldest that still runs.
    xact xid8 not null,
    changed_at timestamptz not null,
    deleted boolean not null
);
create index roadmap_change_order on roadmap_change (xact, roadmap_id);
insert into roadmap_change select id, organisation_id, pg_current_xact_id(), now(), false from roadmap;

alter table roadmap_change enable row level security;
alter table roadmap_change force row level security;
create policy roadmap_change_read on roadmap_change for select using (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_read() t(id)));
create policy roadmap_change_insert on roadmap_change for insert with check (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_write() t(id)));
create policy roadmap_change_update on roadmap_change for update using (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_write() t(id)));

create function note_roadmap_change() returns trigger language plpgsql as $$
begin
    insert into roadmap_change
    select id, organisation_id, pg_current_xact_id(), now(), tg_op = 'DELETE' from touched order by id
    on conflict (roadmap_id) do update
    set xact = excluded.xact, changed_at = excluded.changed_at, deleted = excluded.deleted;
    return null;
end $$;

create function note_activity_change() returns trigger language plpgsql as $$
begin
    insert into roadmap_change
    select distinct on (roadmap_id) roadmap_id, organisation_id, pg_current_xact_id(), now(), false
    from touched order by roadmap_id
    on conflict (roadmap_id) do update set xact = excluded.xact, changed_at = excluded.changed_at;
    return null;
end $$;

create trigger roadmap_inserted after insert on roadmap
    referencing new table as touched for each statement execute function note_roadmap_change();
create trigger roadmap_updated after update on roadmap
    referencing new table as touched for each statement execute function note_roadmap_change();
create trigger roadmap_deleted after delete on roadmap
    referencing old table as touched for each statement execute function note_roadmap_change();
create trigger activity_inserted after insert on activity
    referencing new table as touched for each statement execute function note_activity_change();
create trigger activity_updated after update on activity
    referencing new table as touched for each statement execute function note_activity_change();
