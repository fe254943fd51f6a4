-- Roadmaps with their activities, and the imports from which they come.
create table roadmap (
    id uuid constraint roadmap_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    title text not null,
    school_year text constraint roadmap_school_year_form check (school_year ~ '^\d{4}/\d{4}$'),
    plan_year int,
    state text not null constraint roadmap_state_known check (state in ('DRAFT', 'AGREED')),
    order_number text,
    order_date date,
    order_issuer text,
    agreed_on date,
    agreed_by text,
    columns jsonb not null,
    targets jsonb not null,
    findings jsonb not null,
    import_id uuid,
    created_at timestamptz not null,
    constraint roadmap_agreed_says_when check ((state = 'AGREED') = (agreed_on is not null)),
    constraint roadmap_import_once unique (import_id)
);
create index roadmap_organisation on roadmap (organisation_id);
create index roadmap_created_at on roadmap (created_at desc, id);

create table activity (
    id uuid constraint activity_pk primary key,
    version bigint not null,
    roadmap_id uuid not null constraint activity_of_roadmap references roadmap on delete cascade,
    organisation_id uuid not null,
    position int not null,
    section text,
    subsection text,
    number text,
    activity text not null,
    content text,
    term_text text,
    term jsonb not null,
    inferred jsonb not null,
    attention jsonb not null,
    other jsonb not null,
    responsible text,
    result text,
    starts_on date,
    due_on date,
    done_on date,
    done_by text,
    done_comment text,
    constraint activity_done_says_who check ((done_on is null) = (done_by is null)),
    constraint activity_position_once unique (roadmap_id, position) deferrable initially deferred
);
create index activity_due on activity (organisation_id, due_on) where done_on is null;

create table roadmap_import (
    id uuid constraint roadmap_import_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    state text not null constraint roadmap_import_state_known check (state in ('DRAFT', 'CONFIRMED')),
    file_name text not null,
    sha256 text not null,
    draft jsonb not null,
    duplicate_of uuid,
    roadmap_id uuid constraint roadmap_import_became references roadmap on delete cascade,
    created_at timestamptz not null,
    created_by text not null,
    constraint roadmap_import_roadmap_once unique (roadmap_id),
    constraint roadmap_import_confirmed_says_roadmap check ((state = 'CONFIRMED') = (roadmap_id is not null))
);
create index roadmap_import_file on roadmap_import (organisation_id, sha256);
create index roadmap_import_created_at on roadmap_import (created_at desc, id);

-- The original bytes, apart from the rows that lists read.
create table import_file (
    id uuid constraint import_file_pk primary key constraint import_file_of_import references roadmap_import on delete cascade,
    organisation_id uuid not null,
    file_name text not null,
    content bytea not null
);
alter table import_file alter column content set storage external;
