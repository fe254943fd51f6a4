-- Questionnaires of entry beside those of closing; questions with a number or a choice, and what an answer means to the
-- rest of the system, whatever the region calls the question.
alter table questionnaire add column stage text not null default 'CLOSING'
    constraint questionnaire_stage check (stage in ('ENTRY', 'CLOSING'));
alter table questionnaire alter column stage drop default;
alter table questionnaire add column recorded_by text;

alter table questionnaire_question drop constraint questionnaire_question_kind, drop constraint questionnaire_question_scale;
alter table questionnaire_question
    add column options text[],
    add column meaning text,
    add constraint questionnaire_question_kind
        check (kind in ('SCORE', 'YES_NO', 'TEXT', 'NUMBER', 'CHOICE', 'CHOICES')),
    add constraint questionnaire_question_scale
        check ((kind in ('SCORE', 'NUMBER')) = (min is not null and max is not null)),
    add constraint questionnaire_question_options check ((kind in ('CHOICE', 'CHOICES')) = (options is not null)),
    add constraint questionnaire_question_meaning check (meaning in ('CAPACITY', 'HOURS', 'AVAILABILITY', 'SUBJECTS',
        'REQUEST', 'COMPETENCIES', 'ACHIEVEMENTS', 'INTERESTS', 'PREFERRED_AGE', 'WISHES'));
create unique index questionnaire_question_meaning_once on questionnaire_question (questionnaire_id, meaning)
    where meaning is not null;

-- What a participant has told when he entered, to the questionnaire of his form; what has a meaning stands beside by it.
create table profile (
    participation_id uuid constraint profile_pk primary key,
    version bigint not null,
    questionnaire_id uuid not null constraint profile_questionnaire references questionnaire (id),
    answers jsonb not null,
    meanings jsonb not null,
    answered_on date not null,
    by_himself boolean not null,
    constraint profile_participation foreign key (participation_id) references participation (id)
);
alter table profile enable row level security;
alter table profile force row level security;
create policy profile_own on profile using (app_scope() = '*'
    or exists (select 1 from participation a where a.id = participation_id));

-- Shape from МР-42/02 (questionnaires of the first stage); the wording was not compared with the official text.
insert into questionnaire (id, code, version, role, forms, title, source, verified, valid_from, stage)
select md5('questionnaire ' || q.code || '-entry')::uuid, q.code || '-entry', 1, q.role, q.forms,
    case q.role when 'MENTEE' then 'Анкета наставляемого перед началом' else 'Анкета наставника перед началом' end,
    'МР-42/02 от 23.01.2020, приложение 2, анкета первого этапа; формулировки не сверены', false, q.valid_from, 'ENTRY'
from questionnaire q where q.stage = 'CLOSING' and q.version = 1
    and q.code in ('pupil-mentee', 'pupil-mentor', 'employer-mentee', 'employer-mentor', 'teacher-mentee', 'teacher-mentor');

insert into questionnaire_question (questionnaire_id, code, position, kind, text, required, min, max, min_label, max_label, options, meaning)
select q.id, s.code, s.position, s.kind, s.text, s.required, s.min, s.max,
    case s.kind when 'SCORE' then 'самый низкий балл' end, case s.kind when 'SCORE' then 'самый высокий балл' end,
    s.options, s.meaning
from questionnaire q
join (values
    ('MENTEE', 1, 'request', 'TEXT', 'С чем вам нужна помощь наставника?', true, null::int, null::int, null::text[], 'REQUEST'),
    ('MENTOR', 1, 'capacity', 'NUMBER', 'Скольких наставляемых вы готовы вести одновременно?', true, 1, 30, null, 'CAPACITY'),
    ('MENTOR', 2, 'hours', 'NUMBER', 'Сколько часов в месяц вы готовы отдавать программе?', true, 1, 60, null, 'HOURS'),
    ('BOTH', 3, 'times', 'CHOICES', 'Когда вам удобно встречаться?', false, null, null,
        array['понедельник днём', 'понедельник вечером', 'вторник днём', 'вторник вечером', 'среда днём', 'среда вечером',
              'четверг днём', 'четверг вечером', 'пятница днём', 'пятница вечером', 'суббота'], 'AVAILABILITY'),
    ('MENTOR', 5, 'competencies', 'TEXT', 'Что вы умеете и чему можете научить?', true, null, null, null, 'COMPETENCIES'),
    ('MENTOR', 6, 'achievements', 'TEXT', 'Какие ваши достижения важны для программы?', false, null, null, null, 'ACHIEVEMENTS'),
    ('MENTOR', 7, 'interests', 'TEXT', 'Чем вы увлекаетесь?', false, null, null, null, 'INTERESTS'),
    ('BOTH', 9, 'wishes', 'TEXT', 'Каким вы видите того, с кем будете работать?', false, null, null, null, 'WISHES'),
    ('BOTH', 10, 'before', 'YES_NO', 'Участвовали ли вы раньше в программе наставничества?', true, null, null, null, null),
    ('BOTH', 11, 'where', 'TEXT', 'Если да, то где?', false, null, null, null, null),
    ('BOTH', 12, 'usefulness', 'SCORE', 'Насколько полезной вы ждёте программу?', true, 1, 10, null, null),
    ('BOTH', 13, 'comfort', 'SCORE', 'Насколько комфортным вы ждёте общение в паре?', true, 1, 10, null, null),
    ('BOTH', 14, 'meetings', 'SCORE', 'Насколько полезными вы ждёте личные встречи?', true, 1, 10, null, null),
    ('BOTH', 15, 'expectations', 'TEXT', 'Чего вы ждёте от программы и от своей роли?', false, null, null, null, null),
    ('BOTH', 16, 'glad', 'YES_NO', 'Рады ли вы, что участвуете?', false, null, null, null, null)
) as s (role, position, code, kind, text, required, min, max, options, meaning) on s.role in (q.role, 'BOTH')
where q.stage = 'ENTRY';

insert into questionnaire_question (questionnaire_id, code, position, kind, text, required, options, meaning)
select q.id, s.code, s.position, 'CHOICES', s.text, false, s.options, s.meaning
from questionnaire q
join (values
    ('pupil-mentee-entry', 4, 'subjects', 'По каким предметам или направлениям?',
        array['русский язык', 'литература', 'математика', 'физика', 'химия', 'биология', 'география', 'история',
              'обществознание', 'иностранный язык', 'информатика', 'спорт', 'творчество', 'проект', 'общение'], 'SUBJECTS'),
    ('pupil-mentor-entry', 4, 'subjects', 'По каким предметам или направлениям вы поможете?',
        array['русский язык', 'литература', 'математика', 'физика', 'химия', 'биология', 'география', 'история',
              'обществознание', 'иностранный язык', 'информатика', 'спорт', 'творчество', 'проект', 'общение'], 'SUBJECTS'),
    ('pupil-mentor-entry', 8, 'age', 'С кем вам хотелось бы работать?',
        array['1–4 классы', '5–6 классы', '7–8 классы', '9–11 классы'], 'PREFERRED_AGE'),
    ('employer-mentee-entry', 4, 'subjects', 'Какие области вам интересны?',
        array['производство', 'строительство', 'информационные технологии', 'медицина', 'образование', 'сельское хозяйство',
              'транспорт', 'торговля и услуги', 'государственная служба', 'культура'], 'SUBJECTS'),
    ('employer-mentor-entry', 4, 'subjects', 'В какой области вы работаете?',
        array['производство', 'строительство', 'информационные технологии', 'медицина', 'образование', 'сельское хозяйство',
              'транспорт', 'торговля и услуги', 'государственная служба', 'культура'], 'SUBJECTS'),
    ('employer-mentor-entry', 8, 'age', 'С кем вам хотелось бы работать?',
        array['5–6 классы', '7–8 классы', '9–11 классы', 'студенты'], 'PREFERRED_AGE'),
    ('teacher-mentee-entry', 4, 'subjects', 'В чём вам нужна поддержка?',
        array['предмет и методика', 'классное руководство', 'работа с родителями', 'документы и планирование',
              'цифровые инструменты', 'дети с особыми потребностями', 'аттестация'], 'SUBJECTS'),
    ('teacher-mentor-entry', 4, 'subjects', 'В чём вы можете поддержать?',
        array['предмет и методика', 'классное руководство', 'работа с родителями', 'документы и планирование',
              'цифровые инструменты', 'дети с особыми потребностями', 'аттестация'], 'SUBJECTS')
) as s (questionnaire, position, code, text, options, meaning) on s.questionnaire = q.code;
