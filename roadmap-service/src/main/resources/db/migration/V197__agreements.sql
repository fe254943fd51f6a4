-- Agreements with partners: rows that wait for one close by themselves.
create table fact_agreement (
    id uuid constraint fact_agreement_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    active boolean not null
);
create index fact_agreement_by_organisation on fact_agreement (organisation_id) where active;
