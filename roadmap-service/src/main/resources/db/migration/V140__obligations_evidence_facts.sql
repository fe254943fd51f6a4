-- By what a row was completed: a person, a fact of another service, or the answers of those below.
alter table activity
    add column done_source text constraint activity_done_source_known check (done_source in ('HAND', 'FACT', 'OBLIGATIONS'));
update activity set done_source = 'HAND' where done_on is not null;
alter table activity
    add constraint activity_done_says_source check ((done_on is null) = (done_source is null));

-- Work that goes on after the answer, with its progress.
create table job (
    id uuid constraint job_pk primary key,
    organisation_id uuid not null,
    kind text not null,
    state text not null constraint job_state_known check (state in ('RUNNING', 'DONE', 'FAILED')),
    input jsonb not null,
    done int not null,
    total int not null,
    result text,
    created_at timestamptz not null,
    created_by text not null
);

-- What a row of an organisation above lays on one organisation. It belongs to the one that answers.
create table obligation (
    id uuid constraint obligation_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    roadmap_id uuid not null constraint obligation_of_roadmap references roadmap on delete cascade,
    activity_id uuid not null constraint obligation_of_activity references activity on delete cascade,
    state text not null
        constraint obligation_state_known check (state in ('OPEN', 'DONE', 'DECLINED', 'RETURNED')),
    -- Taken back by the one who laid it on; what was answered is kept, should it be laid on again.
    withdrawn boolean not null default false,
    answer text,
    answered_on date,
    answered_by text,
    remark text,
    created_at timestamptz not null,
    constraint obligation_once unique (activity_id, organisation_id),
    constraint obligation_answer_says_who check ((answered_on is null) = (answered_by is null)),
    constraint obligation_answered check ((state in ('DONE', 'DECLINED')) = (answered_on is not null))
);
create index obligation_organisation on obligation (organisation_id, state);
create index obligation_roadmap on obligation (roadmap_id);

-- A document, once; it may confirm several rows.
create table evidence (
    id uuid constraint evidence_pk primary key,
    organisation_id uuid not null,
    kind text not null,
    title text,
    number text,
    dated date,
    note text,
    url text,
    file_name text,
    media_type text,
    size bigint,
    sha256 text,
    added_at timestamptz not null,
    added_by text not null,
    constraint evidence_is_file_or_link check ((url is null) <> (sha256 is null)),
    constraint evidence_file_is_described check (
        (sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null) and (sha256 is null) = (size is null))
);
create table evidence_file (
    id uuid constraint evidence_file_pk primary key constraint evidence_file_of_evidence references evidence on delete cascade,
    organisation_id uuid not null,
    content bytea not null
);
alter table evidence_file alter column content set storage external;
create table evidence_use (
    evidence_id uuid not null constraint evidence_use_of_evidence references evidence on delete cascade,
    activity_id uuid not null constraint evidence_use_of_activity references activity on delete cascade,
    organisation_id uuid not null,
    constraint evidence_use_pk primary key (evidence_id, activity_id)
);
create index evidence_use_activity on evidence_use (activity_id);

-- Facts of other services, as far as rows depend on them: ids, kinds and states, nothing about people.
create table fact_participation (
    id uuid constraint fact_participation_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    role text not null,
    active boolean not null
);
create table fact_pair (
    id uuid constraint fact_pair_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    status text not null
);
create table fact_meeting (
    id uuid constraint fact_meeting_pk primary key,
    version bigint not null,
    pair_id uuid not null,
    organisation_id uuid not null,
    kind text not null,
    removed boolean not null
);
create index fact_participation_organisation on fact_participation (organisation_id);
create index fact_pair_organisation on fact_pair (organisation_id);
create index fact_meeting_pair on fact_meeting (pair_id, kind);
create table fact_binding (
    activity_id uuid constraint fact_binding_pk primary key
        constraint fact_binding_of_activity references activity on delete cascade,
    organisation_id uuid not null,
    fact text not null
);

-- Own subtree only, to read as well: answers and documents of a school are no business of another.
do $$
declare t text;
begin
    foreach t in array array['job', 'obligation', 'evidence', 'evidence_file', 'evidence_use', 'fact_participation',
                             'fact_pair', 'fact_meeting'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I using (app_scope() = ''*'' or organisation_id in (select app_may_write()))', t || '_all', t);
    end loop;
end $$;
alter table fact_binding enable row level security;
alter table fact_binding force row level security;
create policy fact_binding_read on fact_binding for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy fact_binding_insert on fact_binding for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy fact_binding_update on fact_binding for update
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy fact_binding_delete on fact_binding for delete
    using (app_scope() = '*' or organisation_id in (select app_may_write()));

-- A school answers within its own scope, yet its answer may complete the row above, or open it again. Only that.
create function settle_cascaded(cascaded uuid, today date, moment timestamptz, entry uuid) returns void
    language plpgsql as
$$
declare
    all_answered boolean;
    became text;
    own_scope text := current_setting('app.scope', true);
begin
    perform set_config('app.scope', '*', true);
    perform 1 from activity where id = cascaded for update;
    select count(*) > 0 and bool_and(state in ('DONE', 'DECLINED')) and bool_or(state = 'DONE') into all_answered
    from obligation where activity_id = cascaded and not withdrawn;
    if all_answered then
        update activity
        set done_on = today, done_by = 'Все организации ответили', done_source = 'OBLIGATIONS', version = version + 1
        where id = cascaded and done_on is null;
        became := 'ROW_DONE';
    else
        update activity
        set done_on = null, done_by = null, done_comment = null, done_source = null, version = version + 1
        where id = cascaded and done_source = 'OBLIGATIONS';
        became := 'ROW_UNDONE';
    end if;
    if found then
        insert into roadmap_history (id, roadmap_id, activity_id, organisation_id, kind, at, by_name, changes)
        select entry, roadmap_id, id, organisation_id, became, moment, 'Система: ответы организаций',
               case became when 'ROW_DONE' then jsonb_build_array(jsonb_build_object('field', 'done', 'to', today)) else '[]' end
        from activity where id = cascaded;
    end if;
    perform set_config('app.scope', own_scope, true);
end
$$;
