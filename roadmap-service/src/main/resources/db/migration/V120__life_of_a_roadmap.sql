-- The chain of a roadmap: submitted, returned with remarks, agreed, approved by order, closed with a summary.
alter table roadmap
    drop constraint roadmap_state_known,
    drop constraint roadmap_agreed_says_when,
    add constraint roadmap_state_known
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'APPROVED', 'CLOSED')),
    add column approved_on date,
    add column approved_by text,
    -- Targets of the approved edition: they hold while an amendment is being prepared.
    add column held_targets jsonb,
    add column summary text,
    add column changed_at timestamptz,
    add column changed_by text,
    add constraint roadmap_agreed_says_when check (state <> 'AGREED' or agreed_on is not null),
    add constraint roadmap_approved_says_when
        check (state not in ('APPROVED', 'CLOSED') or (approved_on is not null and held_targets is not null)),
    add constraint roadmap_closed_says_what check ((state = 'CLOSED') = (summary is not null));
create index roadmap_waiting on roadmap (organisation_id) where state = 'SUBMITTED';

-- A row that was taken out stays until the next approval: what hangs on it comes back with it.
alter table activity
    add column excluded boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by text;
drop index activity_due;
create index activity_due on activity (organisation_id, due_on) where done_on is null and not excluded;

create table roadmap_edition (
    id uuid constraint roadmap_edition_pk primary key,
    roadmap_id uuid not null constraint roadmap_edition_of_roadmap references roadmap on delete cascade,
    organisation_id uuid not null,
    number int not null,
    kind text not null constraint roadmap_edition_kind_known check (kind in ('SUBMITTED', 'APPROVED')),
    -- Text, not jsonb: the hash is over these very bytes.
    content text not null,
    sha256 text not null constraint roadmap_edition_hash_form check (sha256 ~ '^[0-9a-f]{64}$'),
    order_number text,
    order_date date,
    made_at timestamptz not null,
    made_by text not null,
    constraint roadmap_edition_number_once unique (roadmap_id, number)
);

create function roadmap_edition_is_frozen() returns trigger language plpgsql as
$$ begin raise exception 'An edition of a roadmap is frozen' using constraint = 'roadmap_edition_frozen'; end $$;
create trigger roadmap_edition_frozen before update on roadmap_edition
    for each row execute function roadmap_edition_is_frozen();

create table roadmap_remark (
    id uuid constraint roadmap_remark_pk primary key,
    roadmap_id uuid not null constraint roadmap_remark_of_roadmap references roadmap on delete cascade,
    activity_id uuid constraint roadmap_remark_of_activity references activity on delete cascade,
    organisation_id uuid not null,
    text text not null,
    made_at timestamptz not null,
    made_by text not null,
    answer text,
    answered_at timestamptz,
    answered_by text,
    constraint roadmap_remark_answer_says_who check ((answered_at is null) = (answered_by is null))
);
create index roadmap_remark_roadmap on roadmap_remark (roadmap_id);

create table roadmap_history (
    id uuid constraint roadmap_history_pk primary key,
    roadmap_id uuid not null constraint roadmap_history_of_roadmap references roadmap on delete cascade,
    activity_id uuid,
    organisation_id uuid not null,
    kind text not null,
    at timestamptz not null,
    by_name text not null,
    comment text,
    changes jsonb not null,
    -- Two things of the same moment stay in their order.
    sequence bigint generated always as identity
);
create index roadmap_history_roadmap on roadmap_history (roadmap_id, sequence desc);

-- Until when each step of the chain is to be made by those below an organisation.
create table chain_deadline (
    organisation_id uuid not null,
    school_year text not null constraint chain_deadline_school_year_form check (school_year ~ '^\d{4}/\d{4}$'),
    submit_until date,
    agree_until date,
    approve_until date,
    version bigint not null,
    constraint chain_deadline_pk primary key (organisation_id, school_year),
    constraint chain_deadline_in_order check (
        (submit_until is null or agree_until is null or submit_until <= agree_until)
        and (agree_until is null or approve_until is null or agree_until <= approve_until)
        and (submit_until is null or approve_until is null or submit_until <= approve_until))
);

do $$
declare t text;
begin
    foreach t in array array['roadmap_edition', 'roadmap_remark', 'roadmap_history', 'chain_deadline'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I for select using (app_scope() = ''*'' or organisation_id in (select app_may_read()))', t || '_read', t);
        execute format('create policy %I on %I for insert with check (app_scope() = ''*'' or organisation_id in (select app_may_write()))', t || '_insert', t);
        execute format('create policy %I on %I for update using (app_scope() = ''*'' or organisation_id in (select app_may_write()))', t || '_update', t);
        execute format('create policy %I on %I for delete using (app_scope() = ''*'' or organisation_id in (select app_may_write()))', t || '_delete', t);
    end loop;
end $$;
