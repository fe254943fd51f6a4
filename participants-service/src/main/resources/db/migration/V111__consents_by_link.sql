select set_config('app.scope', '*', true);
-- What people agree to, word by word: reference data, versioned, with its source. A consent names the version it was
-- given to. {words in braces} are filled in from the operator's particulars and the person's card.
create table consent_text (
    id uuid constraint consent_text_pk primary key,
    purpose text not null constraint consent_text_purpose check (purpose in ('PROCESSING', 'TRANSFER', 'PUBLICATION')),
    version int not null,
    title text not null,
    body text not null,
    -- Months for which a consent to it holds; none: until it is withdrawn.
    valid_months int constraint consent_text_months check (valid_months between 1 and 120),
    source text not null,
    verified boolean not null,
    valid_from date not null,
    recorded_by text not null,
    constraint consent_text_once unique (purpose, version)
);

alter table consent
    add column text_id uuid constraint consent_text_signed references consent_text (id),
    add column channel text not null default 'PAPER' constraint consent_channel check (channel in ('PAPER', 'LINK')),
    -- Last day on which it holds.
    add column valid_until date,
    -- What may be published and on what terms (152-ФЗ art. 10.1).
    add column scope jsonb,
    -- Why it holds no more, if it does not: withdrawn_on is the first day without it.
    add column ended_as text constraint consent_ended_as check (ended_as in ('WITHDRAWN', 'EXPIRED', 'REPLACED'));
update consent set ended_as = 'WITHDRAWN' where withdrawn_on is not null;
alter table consent
    add constraint consent_ended_whole check ((withdrawn_on is null) = (ended_as is null)),
    add constraint consent_valid_after_signing check (valid_until >= signed_on);
create index consent_that_will_expire on consent (valid_until) where withdrawn_on is null and valid_until is not null;

-- Since when nothing may be done with his data: the consent to processing was withdrawn.
alter table person add column restricted_on date;
update person h set restricted_on = (select max(c.withdrawn_on) from consent c
        where c.person_id = h.id and c.purpose = 'PROCESSING')
where exists (select 1 from consent c where c.person_id = h.id and c.purpose = 'PROCESSING')
  and not exists (select 1 from consent c where c.person_id = h.id and c.purpose = 'PROCESSING' and c.withdrawn_on is null);
-- His name wherever he is shown beside others.
alter table person add column shown_name text not null generated always as (
    case when restricted_on is null
         then family_name || ' ' || given_name || coalesce(' ' || patronymic, '')
         else 'Данные закрыты' end) stored;

-- A member whose data may not be processed any more; the pair goes on without him.
alter table pair_member add column left_on date;

-- Who the operator is, as a consent has to name him, and where he publishes.
create table operator_particulars (
    organisation_id uuid constraint operator_particulars_pk primary key
        constraint operator_particulars_organisation references organisation (id),
    version bigint not null,
    address text not null,
    site text,
    contact text
);

-- A personal link to one's own page. Neither its secret nor the one-time code is stored, and it opens on one device.
create table personal_link (
    id uuid constraint personal_link_pk primary key,
    version bigint not null,
    person_id uuid not null constraint personal_link_person references person (id) on delete cascade,
    organisation_id uuid not null constraint personal_link_organisation references organisation (id),
    party text not null constraint personal_link_party check (party in ('SELF', 'GUARDIAN')),
    token_hash text not null constraint personal_link_token_once unique,
    code_hash text not null,
    wrong_codes int not null default 0,
    device_hash text,
    issued_on date not null,
    issued_by text not null,
    expires_on date not null,
    opened_on date,
    revoked boolean not null default false
);
create index personal_link_newest on personal_link (person_id, issued_on desc, id desc);

-- One of two signatures that are needed; it becomes a consent with the other one.
create table consent_signature (
    person_id uuid not null constraint consent_signature_person references person (id) on delete cascade,
    purpose text not null,
    party text not null constraint consent_signature_party check (party in ('SELF', 'GUARDIAN')),
    organisation_id uuid not null constraint consent_signature_organisation references organisation (id),
    text_id uuid not null constraint consent_signature_text references consent_text (id),
    guardian text,
    scope jsonb,
    signed_on date not null,
    constraint consent_signature_pk primary key (person_id, purpose, party)
);

do $$
declare
    t text;
begin
    foreach t in array array['operator_particulars', 'personal_link', 'consent_signature'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($policy$
            create policy %I on %I using (app_scope() = '*'
                or organisation_id in (select id from organisation_node where path <@ app_scope_path()))
            $policy$, t || '_own', t);
    end loop;
end $$;

insert into consent_text (id, purpose, version, title, body, valid_months, source, verified, valid_from, recorded_by)
values
    ('7a3c5d10-0000-4000-8000-000000000001', 'PROCESSING', 1,
     'Согласие на обработку персональных данных',
     'Оператор: {оператор}{реквизиты}, {адрес}.
Участник программы наставничества: {участник}, {рождение}.
Зачем: участие в программе наставничества (целевая модель наставничества): подбор наставника или наставляемого, приказ о паре, встречи, опросы, отчёт о числе участников.
Какие данные: фамилия, имя, отчество; дата или год рождения; класс, место учёбы или работы, должность, педагогический стаж; почта и телефон; имя и телефон законного представителя; роль, форма наставничества, сведения о парах и встречах; ответы на анкеты.
Что делается: сбор, запись, хранение, уточнение, использование, обезличивание, удаление. Обработка в информационной системе и на бумаге. Данные не публикуются и не передаются другим организациям: на это берут отдельные согласия.
Срок: пока участник в программе и 30 дней после, если согласие не отозвано раньше.
Отозвать согласие можно в любой день: на личной странице по ссылке или письмом оператору. После отзыва обработка прекращается, обезличенные числа в сданных отчётах остаются.',
     null, '152-ФЗ ст. 9 ч. 4; содержание по памяти, сверить с юристом оператора', false, '2025-09-01', 'система'),
    ('7a3c5d10-0000-4000-8000-000000000002', 'TRANSFER', 1,
     'Согласие на передачу персональных данных',
     'Оператор: {оператор}{реквизиты}, {адрес}.
Участник программы наставничества: {участник}, {рождение}.
Кому передаются данные: организации, в которой работает или учится наставник или наставляемый из другой организации, и муниципальному координатору программы.
Зачем: чтобы провести встречи и проверить ход программы.
Какие данные: фамилия, имя, отчество; класс, место учёбы или работы; роль и форма наставничества; телефон или почта для связи.
Срок: пока участник в программе, если согласие не отозвано раньше.
Отозвать согласие можно в любой день: на личной странице по ссылке или письмом оператору.',
     null, '152-ФЗ ст. 9 ч. 4; содержание по памяти, сверить с юристом оператора', false, '2025-09-01', 'система'),
    ('7a3c5d10-0000-4000-8000-000000000003', 'PUBLICATION', 1,
     'Согласие на распространение персональных данных',
     'Оператор: {оператор}{реквизиты}, {адрес}.
Участник программы наставничества: {участник}, {рождение}. Связь с участником или представителем: {связь}.
Где будет опубликовано: {сайт}.
Зачем: рассказать о программе наставничества, о лучших парах и практиках.
Что разрешается публиковать, отмечено ниже; остальное не публикуется. Условия и запреты, если они есть, записаны ниже.
Срок: 12 месяцев со дня подписи, если согласие не отозвано раньше.
Отозвать согласие можно в любой день: на личной странице по ссылке или письмом оператору. Опубликованное снимают не позже трёх рабочих дней.',
     12, '152-ФЗ ст. 10.1; приказ Роскомнадзора от 24.02.2021 № 18 (действует до 01.09.2027)', false, '2025-09-01', 'система');
