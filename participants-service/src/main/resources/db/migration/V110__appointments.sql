-- Posts filled by order: head, curator, coordinator, members of a working group. What was is kept.
create table appointment (
    id uuid constraint appointment_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint appointment_organisation references organisation (id),
    post text not null constraint appointment_post check (post in ('HEAD', 'CURATOR', 'COORDINATOR', 'WORKING_GROUP')),
    family_name text not null collate "ru-x-icu",
    given_name text not null collate "ru-x-icu",
    patronymic text collate "ru-x-icu",
    order_number text not null,
    order_date date not null,
    starts_on date not null,
    -- Last day of the term that the order sets, if it sets one.
    until date,
    -- First day on which he is not any more.
    ended_on date,
    ending_order_number text,
    ending_order_date date,
    -- The account that has its role by this appointment.
    account_id uuid,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint appointment_term check (until >= starts_on),
    constraint appointment_ended_after_start check (ended_on >= starts_on),
    constraint appointment_ending_order_whole check ((ending_order_number is null) = (ending_order_date is null))
);
create index appointment_by_organisation on appointment (organisation_id, starts_on desc, id);
create index appointment_that_will_end on appointment (until) where ended_on is null and until is not null;
alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_own on appointment using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
