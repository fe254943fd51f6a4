-- Closing questionnaires by group of forms. Shape from МР-42/02 (scored 1–10, closed and open questions); the wording
-- was not compared with the official text, hence verified = false.
insert into questionnaire (id, code, version, role, forms, title, source, verified, valid_from) values
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000001', 'pupil-mentee', 1, 'MENTEE', '{PUPIL_PUPIL,STUDENT_PUPIL}',
        'Анкета наставляемого', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23'),
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000002', 'pupil-mentor', 1, 'MENTOR', '{PUPIL_PUPIL,STUDENT_PUPIL}',
        'Анкета наставника', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23'),
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000003', 'employer-mentee', 1, 'MENTEE', '{EMPLOYER_PUPIL,EMPLOYER_STUDENT}',
        'Анкета наставляемого', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23'),
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000004', 'employer-mentor', 1, 'MENTOR', '{EMPLOYER_PUPIL,EMPLOYER_STUDENT}',
        'Анкета наставника', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23'),
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000005', 'teacher-mentee', 1, 'MENTEE', '{TEACHER_TEACHER,HEAD_TEACHER,UNIVERSITY_TEACHER,PARTNER_TEACHER}',
        'Анкета наставляемого', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23'),
    ('8f0c1f0a-0001-4c1e-9a55-5d1b1f000006', 'teacher-mentor', 1, 'MENTOR', '{TEACHER_TEACHER,HEAD_TEACHER,UNIVERSITY_TEACHER,PARTNER_TEACHER}',
        'Анкета наставника', 'МР-42/02 от 23.01.2020, приложение 2, анкета второго этапа; формулировки не сверены', false, '2020-01-23');

insert into questionnaire_question (questionnaire_id, code, position, kind, text, required, min, max, min_label, max_label)
select q.id, s.code, s.position, 'SCORE', s.text, true, 1, 10, 'самый низкий балл', 'самый высокий балл'
from questionnaire q
join (values
    ('pupil-mentee', 1, 'comfort', 'Насколько комфортно было общаться с наставником?'),
    ('pupil-mentee', 2, 'meetings', 'Насколько полезны были личные встречи с наставником?'),
    ('pupil-mentee', 3, 'support', 'Насколько вы ощущали поддержку наставника?'),
    ('pupil-mentee', 4, 'help', 'Насколько полезна была помощь наставника?'),
    ('pupil-mentee', 5, 'plan', 'Насколько был понятен план работы с наставником?'),
    ('pupil-mentee', 6, 'safety', 'Насколько безопасно вы чувствовали себя в общении с наставником?'),
    ('pupil-mentee', 7, 'joint-work', 'Насколько вам понравилось работать вместе с наставником?'),
    ('pupil-mentee', 8, 'expectations', 'Насколько оправдались ваши ожидания?'),
    ('pupil-mentor', 1, 'comfort', 'Насколько комфортно было общаться с наставляемым?'),
    ('pupil-mentor', 2, 'meetings', 'Насколько удалось провести личные встречи так, как было задумано?'),
    ('pupil-mentor', 3, 'plan', 'Насколько удалось спланировать работу с наставляемым?'),
    ('pupil-mentor', 4, 'involvement', 'Насколько наставляемый был включён в работу?'),
    ('pupil-mentor', 5, 'results', 'Насколько вы довольны результатами наставляемого?'),
    ('pupil-mentor', 6, 'preparation', 'Насколько полезна была подготовка, которую вы получили перед началом?'),
    ('pupil-mentor', 7, 'joint-work', 'Насколько вам понравилась работа наставником?'),
    ('pupil-mentor', 8, 'expectations', 'Насколько оправдались ваши ожидания?'),
    ('employer-mentee', 1, 'comfort', 'Насколько комфортно было общаться с наставником?'),
    ('employer-mentee', 2, 'meetings', 'Насколько полезны были встречи с наставником?'),
    ('employer-mentee', 3, 'support', 'Насколько вы ощущали поддержку наставника?'),
    ('employer-mentee', 4, 'trials', 'Насколько хорошо были устроены профессиональные пробы?'),
    ('employer-mentee', 5, 'reality', 'Насколько задания были близки к настоящей работе?'),
    ('employer-mentee', 6, 'profession', 'Насколько лучше вы стали понимать профессию?'),
    ('employer-mentee', 7, 'joint-work', 'Насколько вам понравилось работать вместе с наставником?'),
    ('employer-mentee', 8, 'expectations', 'Насколько оправдались ваши ожидания?'),
    ('employer-mentor', 1, 'comfort', 'Насколько комфортно было общаться с наставляемым?'),
    ('employer-mentor', 2, 'plan', 'Насколько удалось спланировать работу с наставляемым?'),
    ('employer-mentor', 3, 'involvement', 'Насколько наставляемый был включён в работу?'),
    ('employer-mentor', 4, 'skills', 'Насколько наставляемый овладел тем, чему вы его учили?'),
    ('employer-mentor', 5, 'organisation', 'Насколько хорошо была организована программа в школе?'),
    ('employer-mentor', 6, 'joint-work', 'Насколько вам понравилась работа наставником?'),
    ('employer-mentor', 7, 'expectations', 'Насколько оправдались ваши ожидания?'),
    ('teacher-mentee', 1, 'effectiveness', 'Насколько эффективна была программа наставничества?'),
    ('teacher-mentee', 2, 'comfort', 'Насколько комфортно было работать в программе?'),
    ('teacher-mentee', 3, 'adaptation', 'Насколько программа помогла освоиться в профессии и должности?'),
    ('teacher-mentee', 4, 'skills', 'Насколько полезны были занятия по развитию профессиональных навыков?'),
    ('teacher-mentee', 5, 'theory', 'Насколько хорошо наставник передавал теоретические знания?'),
    ('teacher-mentee', 6, 'practice', 'Насколько хорошо наставник передавал практические навыки?'),
    ('teacher-mentee', 7, 'support', 'Насколько вы ощущали поддержку наставника?'),
    ('teacher-mentee', 8, 'joint-work', 'Насколько вы довольны совместной работой?'),
    ('teacher-mentor', 1, 'effectiveness', 'Насколько эффективна была программа наставничества?'),
    ('teacher-mentor', 2, 'comfort', 'Насколько комфортно было работать в программе?'),
    ('teacher-mentor', 3, 'organisation', 'Насколько удалось организовать занятия для наставляемого?'),
    ('teacher-mentor', 4, 'theory', 'Насколько наставляемый овладел теоретическими знаниями?'),
    ('teacher-mentor', 5, 'practice', 'Насколько наставляемый овладел практическими навыками?'),
    ('teacher-mentor', 6, 'involvement', 'Насколько наставляемый был включён в работу?'),
    ('teacher-mentor', 7, 'joint-work', 'Насколько вы довольны совместной работой?')
) as s (questionnaire, position, code, text) on s.questionnaire = q.code;

insert into questionnaire_question (questionnaire_id, code, position, kind, text, required)
select q.id, s.code, s.position, s.kind, s.text, s.required
from questionnaire q
cross join (values
    ('glad', 20, 'YES_NO', 'Рады ли вы, что участвовали в программе?', true),
    ('continue', 21, 'YES_NO', 'Хотели бы вы продолжить?', false),
    ('open', 30, 'TEXT', 'Чего не хватило и что стоит изменить?', false)
) as s (code, position, kind, text, required);

-- No federal rule says who counts as satisfied: both usual readings are computed and shown beside the figure.
insert into survey_rule (id, version, kind, question, threshold, text, source) values
    ('mean-score', 1, 'MEAN_SCORE', null, 7, 'Средняя оценка по вопросам от 1 до 10 – не ниже 7',
        'Принято по умолчанию: федерального правила нет'),
    ('glad', 1, 'YES', 'glad', null, 'На вопрос «Рады ли вы, что участвовали» ответ «да»',
        'Принято по умолчанию: федерального правила нет');
