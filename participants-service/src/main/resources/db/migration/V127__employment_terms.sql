-- What ТК РФ art. 351.8 asks where an employee mentors another: his consent, the agreement with content, term, form and pay,
-- and how it ended early. One of a pair; nothing where helping newcomers has been a part of the job from the start.
create table employment_terms (
    pair_id uuid constraint employment_terms_pk primary key
        constraint employment_terms_pair references pair (id) on delete cascade,
    organisation_id uuid not null,
    basis text not null constraint employment_terms_basis
        check (basis in ('ADDITIONAL_AGREEMENT', 'EMPLOYMENT_CONTRACT', 'JOB_FUNCTION')),
    consented_on date,
    number text,
    signed_on date,
    holds_from date,
    holds_until date,
    content text,
    work_form text,
    pay text,
    ended_on date,
    ended_by text constraint employment_terms_ended_by check (ended_by in ('MENTOR', 'EMPLOYER')),
    notice_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint employment_terms_agreed check (basis = 'JOB_FUNCTION'
        or consented_on is not null and signed_on is not null and content is not null),
    constraint employment_terms_term check (holds_until >= holds_from),
    constraint employment_terms_ended_whole check ((ended_on is null) = (ended_by is null)
        and (ended_on is null) = (notice_on is null))
);
alter table employment_terms enable row level security;
alter table employment_terms force row level security;
create policy employment_terms_own on employment_terms using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
