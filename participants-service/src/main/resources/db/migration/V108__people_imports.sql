-- Contacts of a person and of the one who answers for him; who he is at work.
alter table person
    add column phone text,
    add column guardian text,
    add column guardian_phone text,
    add column job text,
    -- The file that wrote him first.
    add column import_id uuid,
    -- The same person written a second time: names blind to case and ё, and the year of birth. Begins with the family
    -- name, so it also finds people by it.
    add column identity text collate "C" not null generated always as (
        lower(translate(family_name || '|' || given_name || '|' || coalesce(patronymic, ''), 'ёЁ', 'еЕ')
            collate "pg_c_utf8") || '|' || birth_year) stored,
    add column given_key text collate "C" not null generated always as (
        lower(translate(given_name, 'ёЁ', 'еЕ') collate "pg_c_utf8")) stored;
-- Row-level security keeps LIKE away from an index (it is not leakproof), ranges of text it does not.
alter table person drop column search_name;
alter table person add column search_name text collate "C" not null generated always as (
    ' ' || lower(translate(family_name || ' ' || given_name || ' ' || coalesce(patronymic, ''), 'ёЁ', 'еЕ')
        collate "pg_c_utf8")) stored;
drop index person_by_name;
create index person_in_order on person (family_name, given_name, id);
create index person_by_identity on person (organisation_id, identity);
create index person_by_given_name on person (organisation_id, given_key);
create index person_by_import on person (import_id) where import_id is not null;

-- The file that told of it; none of one that was recorded by hand.
alter table consent add column import_id uuid;

-- Somebody whom a base names as mentor or mentee. He enters the programme with his consent, and not before. The notes
-- are the columns of the two official bases that belong to him and not to his pair.
create table candidacy (
    id uuid constraint candidacy_pk primary key,
    person_id uuid not null constraint candidacy_person references person (id) on delete cascade,
    organisation_id uuid not null constraint candidacy_organisation references organisation (id),
    role text not null constraint candidacy_role check (role in ('MENTOR', 'MENTEE')),
    form text not null constraint candidacy_form check (form in ('PUPIL_PUPIL', 'TEACHER_TEACHER', 'STUDENT_PUPIL',
        'EMPLOYER_PUPIL', 'EMPLOYER_STUDENT', 'HEAD_TEACHER', 'UNIVERSITY_TEACHER', 'PARTNER_TEACHER')),
    entered_on date,
    finished_on date,
    notes jsonb not null default '{}',
    participation_id uuid constraint candidacy_participation references participation (id) on delete set null,
    -- The file that named him first; goes with it when the batch is taken back.
    import_id uuid,
    recorded_at timestamptz not null,
    constraint candidacy_once unique (person_id, organisation_id, role, form)
);
create index candidacy_by_import on candidacy (import_id) where import_id is not null;
create index candidacy_waiting on candidacy (organisation_id) where participation_id is null and finished_on is null;

-- A register given as a file. The file is read again for each step, so that what was checked is what is written.
create table people_import (
    id uuid constraint people_import_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint people_import_organisation references organisation (id),
    file_name text not null,
    sha256 text not null,
    dry_run boolean not null,
    state text not null constraint people_import_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED',
        'CANCELLED', 'UNDONE')),
    done int not null default 0,
    total int not null default 0,
    columns jsonb,
    result jsonb,
    created_at timestamptz not null,
    created_by text not null,
    finished_at timestamptz
);
create index people_import_newest on people_import (organisation_id, created_at desc, id desc);
create table people_import_file (
    import_id uuid constraint people_import_file_pk primary key
        constraint people_import_file_import references people_import (id) on delete cascade,
    organisation_id uuid not null,
    content bytea not null
);
-- Rows that ask for a correction, with what is wrong and what was typed instead.
create table people_import_row (
    import_id uuid not null constraint people_import_row_import references people_import (id) on delete cascade,
    row_no int not null,
    organisation_id uuid not null,
    cells jsonb not null,
    corrected jsonb,
    errors jsonb not null,
    constraint people_import_row_pk primary key (import_id, row_no)
);
-- Whom it corrected, so that the batch can be taken back; those it wrote first bear its id.
create table people_import_change (
    import_id uuid not null constraint people_import_change_import references people_import (id) on delete cascade,
    organisation_id uuid not null,
    person_id uuid not null,
    -- What was written of him before.
    before jsonb not null,
    version_after bigint not null,
    constraint people_import_change_pk primary key (import_id, person_id)
);
-- Which column is which in files with these headings, as somebody of the organisation has said before.
create table people_import_columns (
    organisation_id uuid not null constraint people_import_columns_organisation references organisation (id),
    headings_sha256 text not null,
    columns jsonb not null,
    constraint people_import_columns_pk primary key (organisation_id, headings_sha256)
);

do $$
declare
    t text;
begin
    foreach t in array array['candidacy', 'people_import', 'people_import_file', 'people_import_row',
            'people_import_change', 'people_import_columns'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($policy$
            create policy %I on %I using (app_scope() = '*'
                or organisation_id in (select id from organisation_node where path <@ app_scope_path()))
            $policy$, t || '_own', t);
    end loop;
end $$;
