-- What participants-service told of people (by pseudonym), pairs and surveys: the highest version of each.
create table person_fact (
    pseudonym text constraint person_fact_pk primary key,
    version bigint not null,
    kind text not null,
    birth_month date,
    birth_year int,
    teaching_since date
);
alter table person_fact enable row level security;
alter table person_fact force row level security;
create policy person_fact_system_only on person_fact using (app_scope() = '*');

create table pair_fact (
    id uuid constraint pair_fact_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    form text not null,
    status text not null,
    starts_on date not null,
    order_number text,
    order_date date,
    ended_on date,
    -- The day from which the pair counts; none while it is a draft or after it was cancelled.
    entered_on date generated always as (
        case when status in ('APPROVED', 'ENDED') and order_date is not null
             then greatest(starts_on, order_date) end) stored
);
create index pair_fact_organisation on pair_fact (organisation_id);

create table pair_member_fact (
    pair_id uuid not null constraint pair_member_fact_pair_fk references pair_fact (id) on delete cascade,
    participation uuid not null,
    person text not null,
    role text not null,
    organisation_id uuid not null,
    employer uuid,
    employer_type text,
    constraint pair_member_fact_pk primary key (pair_id, participation)
);
create index pair_member_fact_person on pair_member_fact (person);
create index pair_member_fact_employer on pair_member_fact (employer) where employer is not null;
create index pair_member_fact_organisation on pair_member_fact (organisation_id);

create table survey_fact (
    id uuid constraint survey_fact_pk primary key,
    version bigint not null,
    person text not null,
    role text not null,
    organisation_id uuid not null,
    submitted_on date not null
);
create index survey_fact_person on survey_fact (person);

create table survey_outcome_fact (
    survey_id uuid not null constraint survey_outcome_fact_survey_fk references survey_fact (id) on delete cascade,
    rule text not null,
    rule_version int not null,
    satisfied boolean not null,
    constraint survey_outcome_fact_pk primary key (survey_id, rule, rule_version)
);

-- A pair may join people of several schools: it shows wherever its own organisation or one of its members belongs.
alter table pair_member_fact enable row level security;
alter table pair_member_fact force row level security;
create policy pair_member_fact_scope on pair_member_fact using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
alter table pair_fact enable row level security;
alter table pair_fact force row level security;
create policy pair_fact_scope on pair_fact using (
    app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path())
    or exists (select 1 from pair_member_fact m where m.pair_id = pair_fact.id));
alter table survey_fact enable row level security;
alter table survey_fact force row level security;
create policy survey_fact_scope on survey_fact using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
alter table survey_outcome_fact enable row level security;
alter table survey_outcome_fact force row level security;
create policy survey_outcome_fact_scope on survey_outcome_fact using (
    app_scope() = '*' or exists (select 1 from survey_fact s where s.id = survey_outcome_fact.survey_id));
