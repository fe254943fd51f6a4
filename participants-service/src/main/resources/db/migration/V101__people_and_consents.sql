-- People, under the organisation that answers for their data, and their consents: one document per purpose.
create table person (
    id uuid constraint person_pk primary key,
    version bigint not null,
    pseudonym text not null constraint person_pseudonym_once unique,
    organisation_id uuid not null constraint person_organisation references organisation (id),
    family_name text not null collate "ru-x-icu",
    given_name text not null collate "ru-x-icu",
    patronymic text collate "ru-x-icu",
    birth_date date,
    birth_year int not null,
    kind text not null constraint person_kind check (kind in ('PUPIL', 'TEACHER', 'STUDENT', 'SPECIALIST')),
    teaching_since text constraint person_teaching_since check (teaching_since ~ '^\d{4}-\d{2}(-\d{2})?$'),
    class_name text,
    email text,
    employer_id uuid constraint person_employer references organisation (id),
    registered_at timestamptz not null,
    search_name text not null generated always as (
        lower(translate(family_name || ' ' || given_name || ' ' || coalesce(patronymic, ''), 'ёЁ', 'еЕ'))) stored,
    constraint person_birth_agrees check (birth_date is null or extract(year from birth_date) = birth_year)
);
create index person_by_name on person (organisation_id, family_name, given_name, id);
create index person_search on person using gin (search_name gin_trgm_ops);
create index person_by_employer on person (employer_id) where employer_id is not null;

create table consent (
    id uuid constraint consent_pk primary key,
    version bigint not null,
    person_id uuid not null constraint consent_person references person (id),
    organisation_id uuid not null constraint consent_organisation references organisation (id),
    purpose text not null constraint consent_purpose check (purpose in ('PROCESSING', 'TRANSFER', 'PUBLICATION')),
    signed_on date not null,
    signed_by text not null constraint consent_signed_by check (signed_by in ('SELF', 'GUARDIAN', 'BOTH')),
    guardian text,
    withdrawn_on date,
    recorded_at timestamptz not null,
    constraint consent_names_guardian check ((signed_by = 'SELF') = (guardian is null)),
    constraint consent_withdrawn_after_signing check (withdrawn_on >= signed_on)
);
create unique index consent_one_active on consent (person_id, purpose) where withdrawn_on is null;
create index consent_by_person on consent (person_id);
