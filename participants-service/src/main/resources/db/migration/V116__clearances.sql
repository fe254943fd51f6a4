-- Certificates of no criminal record that adult mentors from outside have shown: what was checked and when, never a copy.
create table clearance (
    id uuid constraint clearance_pk primary key,
    person_id uuid not null constraint clearance_person references person (id) on delete cascade,
    organisation_id uuid not null,
    number text not null,
    issued_on date not null,
    checked_on date not null,
    checked_by text not null,
    -- Last day on which it holds.
    valid_until date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint clearance_checked_after_issue check (checked_on >= issued_on),
    constraint clearance_valid_after_issue check (valid_until >= issued_on)
);
create index clearance_by_person on clearance (person_id);
alter table clearance enable row level security;
alter table clearance force row level security;
create policy clearance_own on clearance using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
create policy clearance_of_visible_person on clearance for select using (
    exists (select 1 from person p where p.id = person_id));

-- What the region asks of them: reference data, with its source.
create table clearance_rule (
    one boolean default true constraint clearance_rule_pk primary key constraint clearance_rule_one check (one),
    version bigint not null,
    -- Whether nobody mentors children without one; if not, only one that has run out stops him.
    required boolean not null,
    valid_months int not null constraint clearance_rule_months check (valid_months between 1 and 60),
    source text not null,
    verified boolean not null
);
insert into clearance_rule (version, required, valid_months, source, verified)
values (1, false, 12, 'ТК РФ ст. 351.1 – о работниках; для наставников без трудового договора правило по памяти: школы'
    || ' обычно просят справку, срок действия не установлен. Сверить с юристом', false);
