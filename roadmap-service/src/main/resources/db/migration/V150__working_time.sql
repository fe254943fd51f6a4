-- Days off and days worked that differ from the shipped calendar, by layer: federal (no organisation), region, municipality.
create table work_calendar (
    id uuid constraint work_calendar_pk primary key,
    organisation_id uuid,
    year int not null constraint work_calendar_year_known check (year between 2000 and 2100),
    version int not null,
    source text not null,
    preliminary boolean not null,
    days_off jsonb not null,
    working_days jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint work_calendar_version_once unique nulls not distinct (organisation_id, year, version)
);
alter table work_calendar enable row level security;
alter table work_calendar force row level security;
-- Calendars are no secret. The federal layer is written by the root of the tree.
create policy work_calendar_read on work_calendar for select using (true);
create policy work_calendar_insert on work_calendar for insert with check (
    app_scope() = '*' or organisation_id in (select app_may_write())
    or (organisation_id is null and nlevel(app_scope_path()) = 1));

alter table roadmap
    -- Where a term that falls on a day off ends.
    add column day_off_rule text not null default 'STAYS'
        constraint roadmap_day_off_rule_known check (day_off_rule in ('STAYS', 'NEXT_WORKING_DAY')),
    add column reminds boolean not null default true;

alter table activity
    -- As the term says; due_on is what follows from it and the calendar.
    add column term_due_on date,
    add column occurrences jsonb not null default '[]',
    add column scheduled_on date,
    add column schedule_note text;
update activity set term_due_on = due_on;
create index activity_term_due on activity (term_due_on) where done_on is null and not excluded;

create table reminder (
    id uuid constraint reminder_pk primary key,
    organisation_id uuid not null,
    activity_id uuid not null constraint reminder_of_activity references activity on delete cascade,
    due_on date not null,
    step text not null constraint reminder_step_known check (step in ('T14', 'T3', 'LATE1', 'LATE7', 'ESCALATED')),
    -- Of whom the row is: for an escalation an organisation below.
    about uuid not null,
    created_at timestamptz not null,
    read_at timestamptz,
    mailed_at timestamptz,
    constraint reminder_once unique (organisation_id, activity_id, about, due_on, step)
);
create index reminder_unread on reminder (organisation_id) where read_at is null;

-- Where the digest goes: the mailbox of an office, not of a person.
create table notification_address (
    organisation_id uuid constraint notification_address_pk primary key,
    email text not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table calendar_feed (
    id uuid constraint calendar_feed_pk primary key,
    organisation_id uuid not null,
    roadmap_id uuid not null constraint calendar_feed_of_roadmap references roadmap on delete cascade,
    secret_sha256 text not null constraint calendar_feed_secret_once unique,
    created_at timestamptz not null,
    created_by text not null,
    revoked_at timestamptz
);

do $$
declare t text;
begin
    foreach t in array array['reminder', 'notification_address', 'calendar_feed'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I using (app_scope() = ''*'' or organisation_id in (select app_may_write()))', t || '_all', t);
    end loop;
end $$;
