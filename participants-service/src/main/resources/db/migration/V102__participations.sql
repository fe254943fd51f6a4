-- A person's role in a form of mentoring at an organisation. "elsewhere": not where the person himself belongs.
create table participation (
    id uuid constraint participation_pk primary key,
    version bigint not null,
    person_id uuid not null constraint participation_person references person (id),
    organisation_id uuid not null constraint participation_organisation references organisation (id),
    elsewhere boolean not null,
    role text not null constraint participation_role check (role in ('MENTOR', 'MENTEE')),
    form text not null constraint participation_form check (form in ('PUPIL_PUPIL', 'TEACHER_TEACHER', 'STUDENT_PUPIL',
        'EMPLOYER_PUPIL', 'EMPLOYER_STUDENT', 'HEAD_TEACHER', 'UNIVERSITY_TEACHER', 'PARTNER_TEACHER')),
    entered_on date not null,
    left_on date,
    leaving_reason text,
    recorded_at timestamptz not null,
    constraint participation_left_after_entry check (left_on >= entered_on)
);
create unique index participation_once on participation (person_id, organisation_id, role, form) where left_on is null;
create index participation_by_person on participation (person_id);
create index participation_by_organisation on participation (organisation_id, entered_on desc, id);
create index participation_elsewhere on participation (person_id) where elsewhere;
