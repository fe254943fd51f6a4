-- What each counted subject adds at an organisation from a day on (colour-set-size counting): the sum over a subtree up
-- to a day is the number of distinct subjects there on that day.
create table figure_delta (
    subject text not null,
    indicator text not null,
    measure text not null,
    year_start date not null,
    organisation_id uuid not null,
    day date not null,
    delta int not null,
    year_only boolean not null,
    constraint figure_delta_pk primary key (subject, indicator, measure, year_start, organisation_id, day)
);
create index figure_delta_lineage on figure_delta (organisation_id, indicator, year_start) where measure = 'NUMERATOR';

-- The same, summed over subjects: what figures are read from.
create table figure_total (
    indicator text not null,
    measure text not null,
    year_start date not null,
    organisation_id uuid not null,
    day date not null,
    delta bigint not null,
    year_only_delta bigint not null,
    updated_at timestamptz not null,
    constraint figure_total_pk primary key (organisation_id, year_start, indicator, measure, day)
);

-- By which passports and up to which day the figures have been counted; another mark means: count everything again.
create table counting_mark (
    id boolean constraint counting_mark_pk primary key default true,
    mark text not null,
    counted_at timestamptz not null,
    constraint counting_mark_single check (id)
);

alter table figure_delta enable row level security;
alter table figure_delta force row level security;
create policy figure_delta_scope on figure_delta using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
alter table figure_total enable row level security;
alter table figure_total force row level security;
create policy figure_total_scope on figure_total using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
