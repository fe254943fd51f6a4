-- Personal data that were destroyed: the act and the export of the log (Roskomnadzor's order of 28.10.2022 № 179), kept
-- for three years. The person's row stays without anything personal, so that what was counted can be counted again.
select set_config('app.scope', '*', true);
alter table person add column erased_on date;

create table erasure (
    id uuid constraint erasure_pk primary key,
    organisation_id uuid not null constraint erasure_organisation references organisation (id),
    person_id uuid not null constraint erasure_person references person (id) constraint erasure_once unique,
    number int not null,
    erased_on date not null,
    basis text not null constraint erasure_basis check (basis in ('WITHDRAWAL', 'REFUSAL', 'TERM_OVER', 'REQUEST')),
    erased_by text not null,
    act bytea not null,
    log bytea not null,
    keep_until date not null,
    constraint erasure_number_once unique (organisation_id, number)
);
create index erasure_over on erasure (keep_until);
alter table erasure enable row level security;
alter table erasure force row level security;
create policy erasure_own on erasure using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
