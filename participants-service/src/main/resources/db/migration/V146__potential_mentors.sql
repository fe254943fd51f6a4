-- Who is ready to become a mentor, since when; nothing else is kept. In which sub-base of potential mentors he stands
-- follows from what he is.
create table potential_mentor (
    person_id uuid constraint potential_mentor_pk primary key
        constraint potential_mentor_person references person (id) on delete cascade,
    organisation_id uuid not null,
    since date not null,
    recorded_by text not null
);
create index potential_mentor_by_organisation on potential_mentor (organisation_id);
alter table potential_mentor enable row level security;
alter table potential_mentor force row level security;
create policy potential_mentor_own on potential_mentor using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
