-- Forms of mentoring, their role models and kinds: reference data of the region with their source. Each form follows
-- the rules of one known to the code (basis) and is reported as one of the five of Р-145 (federal).
create table mentoring_form (
    code text constraint mentoring_form_pk primary key,
    version int not null,
    name text not null constraint mentoring_form_name_once unique,
    basis text not null constraint mentoring_form_basis check (basis in ('PUPIL_PUPIL', 'TEACHER_TEACHER',
        'STUDENT_PUPIL', 'EMPLOYER_PUPIL', 'EMPLOYER_STUDENT', 'HEAD_TEACHER', 'UNIVERSITY_TEACHER', 'PARTNER_TEACHER')),
    federal text not null constraint mentoring_form_federal check (federal in ('PUPIL_PUPIL', 'TEACHER_TEACHER',
        'STUDENT_PUPIL', 'EMPLOYER_PUPIL', 'EMPLOYER_STUDENT')),
    -- Where it is offered; empty: everywhere.
    organisation_types text[] not null,
    local boolean not null,
    source text not null,
    verified boolean not null,
    retired boolean not null,
    position int not null
);
create table role_model (
    id uuid constraint role_model_pk primary key,
    form_code text not null constraint role_model_form references mentoring_form (code),
    name text not null,
    retired boolean not null,
    position int not null,
    constraint role_model_once unique (form_code, name)
);
create table mentoring_kind (
    id uuid constraint mentoring_kind_pk primary key,
    name text not null constraint mentoring_kind_once unique,
    retired boolean not null,
    position int not null
);

insert into mentoring_form (code, version, name, basis, federal, organisation_types, local, source, verified, retired, position) values
    ('PUPIL_PUPIL', 1, 'ученик – ученик', 'PUPIL_PUPIL', 'PUPIL_PUPIL', '{}', false, 'Р-145 от 25.12.2019, раздел 3; ролевые модели не сверены', false, false, 1),
    ('TEACHER_TEACHER', 1, 'учитель – учитель', 'TEACHER_TEACHER', 'TEACHER_TEACHER', '{}', false, 'Р-145 от 25.12.2019, раздел 3; АЗ-1128/08 от 21.12.2021 («педагог – педагог»); ролевые модели не сверены', false, false, 2),
    ('STUDENT_PUPIL', 1, 'студент – ученик', 'STUDENT_PUPIL', 'STUDENT_PUPIL', '{}', false, 'Р-145 от 25.12.2019, раздел 3; ролевые модели не сверены', false, false, 3),
    ('EMPLOYER_PUPIL', 1, 'работодатель – ученик', 'EMPLOYER_PUPIL', 'EMPLOYER_PUPIL', '{}', false, 'Р-145 от 25.12.2019, раздел 3; ролевые модели не сверены', false, false, 4),
    ('EMPLOYER_STUDENT', 1, 'работодатель – студент', 'EMPLOYER_STUDENT', 'EMPLOYER_STUDENT', '{COLLEGE,UNIVERSITY}', false, 'Р-145 от 25.12.2019, раздел 3; АЗ-1128/08 от 21.12.2021; ролевые модели не сверены', false, false, 5),
    ('HEAD_TEACHER', 1, 'руководитель – педагог', 'HEAD_TEACHER', 'TEACHER_TEACHER', '{}', false, 'АЗ-1128/08 от 21.12.2021; с текстом не сверено', false, false, 6),
    ('UNIVERSITY_TEACHER', 1, 'педагог вуза или колледжа – педагог', 'UNIVERSITY_TEACHER', 'TEACHER_TEACHER', '{}', false, 'АЗ-1128/08 от 21.12.2021; с текстом не сверено', false, false, 7),
    ('PARTNER_TEACHER', 1, 'социальный партнёр – педагог', 'PARTNER_TEACHER', 'TEACHER_TEACHER', '{}', false, 'АЗ-1128/08 от 21.12.2021; с текстом не сверено', false, false, 8);

-- Wording of Р-145 and МР-42/02, not compared with the acts.
insert into role_model (id, form_code, name, retired, position)
select md5('role-model ' || form || ' ' || name)::uuid, form, name, false, position from (values
    ('PUPIL_PUPIL', 1, 'успевающий – неуспевающий'),
    ('PUPIL_PUPIL', 2, 'лидер – пассивный'),
    ('PUPIL_PUPIL', 3, 'равный – равному'),
    ('PUPIL_PUPIL', 4, 'адаптированный – неадаптированный'),
    ('TEACHER_TEACHER', 1, 'опытный учитель – молодой специалист'),
    ('TEACHER_TEACHER', 2, 'лидер педагогического сообщества – педагог, испытывающий проблемы'),
    ('TEACHER_TEACHER', 3, 'педагог-новатор – консервативный педагог'),
    ('TEACHER_TEACHER', 4, 'опытный предметник – неопытный предметник'),
    ('STUDENT_PUPIL', 1, 'успевающий – неуспевающий'),
    ('STUDENT_PUPIL', 2, 'лидер – равнодушный'),
    ('STUDENT_PUPIL', 3, 'равный – другому'),
    ('STUDENT_PUPIL', 4, 'куратор – автор проекта'),
    ('EMPLOYER_PUPIL', 1, 'активный профессионал – равнодушный потребитель'),
    ('EMPLOYER_PUPIL', 2, 'коллега – молодой коллега'),
    ('EMPLOYER_PUPIL', 3, 'работодатель – будущий сотрудник'),
    ('EMPLOYER_STUDENT', 1, 'активный профессионал – равнодушный потребитель'),
    ('EMPLOYER_STUDENT', 2, 'успешный профессионал – студент, выбирающий профессию'),
    ('EMPLOYER_STUDENT', 3, 'коллега – будущий коллега'),
    ('EMPLOYER_STUDENT', 4, 'работодатель – будущий сотрудник')) as known (form, position, name);

-- АЗ-1128/08, not compared with the act.
insert into mentoring_kind (id, name, retired, position)
select md5('mentoring-kind ' || name)::uuid, name, false, position from (values
    (1, 'традиционное («один на один»)'), (2, 'в группе'), (3, 'виртуальное (дистанционное)'),
    (4, 'краткосрочное (целеполагающее)'), (5, 'реверсивное'), (6, 'ситуационное'), (7, 'скоростное')) as known (position, name);

-- What a school carries out: one form, for a term, with a goal, by an order.
create table programme (
    id uuid constraint programme_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint programme_organisation references organisation (id),
    name text not null,
    form_code text not null constraint programme_form references mentoring_form (code),
    role_model_id uuid constraint programme_role_model references role_model (id),
    kind_id uuid constraint programme_kind references mentoring_kind (id),
    goal text not null,
    starts_on date not null,
    ends_on date not null,
    order_number text,
    order_date date,
    -- First day on which it does not run any more, where that is before its term.
    ended_on date,
    end_reason text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint programme_term check (ends_on > starts_on),
    constraint programme_order_whole check ((order_number is null) = (order_date is null)),
    constraint programme_ended_after_start check (ended_on >= starts_on),
    constraint programme_once unique (organisation_id, name, starts_on)
);
create index programme_by_organisation on programme (organisation_id, starts_on desc, id);
alter table programme enable row level security;
alter table programme force row level security;
create policy programme_own on programme using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));

alter table participation add column programme_id uuid constraint participation_programme references programme (id);
create index participation_by_programme on participation (programme_id) where programme_id is not null;
