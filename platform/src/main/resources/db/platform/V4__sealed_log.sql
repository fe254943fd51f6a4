-- The log is written once. Each entry is sealed soon after: numbered, with a hash over itself and the seal before it, so that
-- an entry that was changed or taken out shows, whoever did it.
alter table audit_log
    add column sealed bigint,
    add column seal text,
    add constraint audit_log_sealed_whole check ((sealed is null) = (seal is null));
create unique index audit_log_sealed on audit_log (sealed) where sealed is not null;
create index audit_log_unsealed on audit_log (id) where sealed is null;
create index audit_log_actor on audit_log (actor, id desc);

create function audit_text(entry audit_log) returns text stable language sql
    return jsonb_build_array(entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor,
        entry.actor_roles, entry.action, entry.subject_type, entry.subject_id, entry.organisation_id, entry.details)::text;

create function audit_seal(before text, entry audit_log) returns text stable language sql
    return encode(sha256(convert_to(coalesce(before, '') || audit_text(entry), 'UTF8')), 'hex');

create function seal_audit_log(most int) returns int language plpgsql as $$
declare
    number bigint;
    last_seal text;
    entry audit_log;
    done int := 0;
begin
    perform pg_advisory_xact_lock(7165765);
    select l.sealed, l.seal into number, last_seal
    from audit_log l where l.sealed is not null order by l.sealed desc limit 1;
    for entry in select l.* from audit_log l where l.sealed is null order by l.id limit most loop
        number := coalesce(number, 0) + 1;
        last_seal := audit_seal(last_seal, entry);
        update audit_log l set sealed = number, seal = last_seal where l.id = entry.id;
        done := done + 1;
    end loop;
    return done;
end $$;

-- Number of the first entry that is not what was sealed, or that stands where another is missing.
create function first_broken_seal() returns bigint stable language sql
begin atomic
    select chain.sealed
    from (select l.sealed, l.seal, audit_seal(lag(l.seal) over following, l) as expected,
              coalesce(lag(l.sealed) over following, 0) + 1 as number
          from audit_log l where l.sealed is not null window following as (order by l.sealed)) chain
    where chain.seal <> chain.expected or chain.sealed <> chain.number
    order by chain.sealed limit 1;
end;

create function audit_log_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.seal is not null or audit_text(old) <> audit_text(new) then
        raise exception 'audit_log is written once';
    end if;
    return new;
end $$;
create trigger audit_log_is_kept before update or delete on audit_log
    for each row execute function audit_log_is_kept();

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy audit_log_written on audit_log for insert with check (true);
create policy audit_log_sealed on audit_log for update using (app_scope() = '*');
create policy audit_log_read on audit_log for select using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path())
    or organisation_id is null and nlevel(app_scope_path()) = 1);
