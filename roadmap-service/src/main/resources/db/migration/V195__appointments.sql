-- Posts that other orders fill: rows that wait for a curator or a coordinator close by themselves.
create table fact_appointment (
    id uuid constraint fact_appointment_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    post text not null,
    active boolean not null
);
create index fact_appointment_by_organisation on fact_appointment (organisation_id) where active;
