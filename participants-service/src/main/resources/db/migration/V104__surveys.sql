-- Questionnaires and satisfaction rules are reference data: versioned, editable, with their source.
create table questionnaire (
    id uuid constraint questionnaire_pk primary key,
    code text not null,
    version int not null,
    role text not null,
    forms text[] not null,
    title text not null,
    source text not null,
    verified boolean not null,
    valid_from date not null,
    constraint questionnaire_once unique (code, version)
);

create table questionnaire_question (
    questionnaire_id uuid not null constraint questionnaire_question_questionnaire references questionnaire (id),
    code text not null,
    position int not null,
    kind text not null constraint questionnaire_question_kind check (kind in ('SCORE', 'YES_NO', 'TEXT')),
    text text not null,
    required boolean not null,
    min int,
    max int,
    min_label text,
    max_label text,
    constraint questionnaire_question_pk primary key (questionnaire_id, code),
    constraint questionnaire_question_scale check ((kind = 'SCORE') = (min is not null and max is not null))
);

create table survey_rule (
    id text not null,
    version int not null,
    kind text not null constraint survey_rule_kind check (kind in ('MEAN_SCORE', 'YES')),
    question text,
    threshold numeric,
    text text not null,
    source text not null,
    constraint survey_rule_pk primary key (id, version)
);

-- A personal link; the token itself is never stored. A link that got lost is replaced by another one, both work.
create table survey_link (
    id uuid constraint survey_link_pk primary key,
    pair_id uuid not null constraint survey_link_pair references pair (id),
    participation_id uuid not null constraint survey_link_participation references participation (id),
    person_id uuid not null,
    organisation_id uuid not null,
    role text not null,
    questionnaire_id uuid not null constraint survey_link_questionnaire references questionnaire (id),
    token_hash text not null constraint survey_link_token_once unique,
    issued_on date not null,
    expires_on date not null
);
create index survey_link_by_pair on survey_link (pair_id, participation_id, expires_on desc);

create table survey_response (
    id uuid constraint survey_response_pk primary key,
    version bigint not null,
    pair_id uuid not null constraint survey_response_pair references pair (id),
    participation_id uuid not null constraint survey_response_participation references participation (id),
    person_id uuid not null,
    organisation_id uuid not null,
    role text not null,
    questionnaire_id uuid not null constraint survey_response_questionnaire references questionnaire (id),
    submitted_on date not null,
    answers jsonb not null,
    constraint survey_response_once unique (pair_id, participation_id)
);
