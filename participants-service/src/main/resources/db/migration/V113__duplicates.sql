-- One human being written twice. In one school the second card is closed and what belongs to it goes over to the first;
-- cards of two schools stay, for each school is an operator of its own, and only count as one.
select set_config('app.scope', '*', true);

alter table person
    -- Pseudonym under which he counts, where this card is not the one that counts.
    add column counted_as text,
    -- The card of the same school into which this one went.
    add column merged_into uuid constraint person_merged_into references person (id) on delete cascade;
create index person_by_counted_as on person (counted_as) where counted_as is not null;
create index person_by_merged_into on person (merged_into) where merged_into is not null;

-- The participation of the same person, role and form that this one became part of.
alter table participation add column merged_into uuid
    constraint participation_merged_into references participation (id);

-- How a name sounds, roughly: blind to ё, й, soft and hard signs, doubled letters, vowels that are mixed up when
-- unstressed, consonants that are mixed up at the end of a word.
create function name_sound(name text) returns text immutable strict parallel safe language sql
return replace(replace(replace(replace(replace(replace(replace(replace(
    translate(replace(replace(replace(lower(translate(name, 'ёЁ', 'еЕ') collate "pg_c_utf8"),
        'ия', 'я'), 'ие', 'е'), 'ий', 'и'), 'оеэыйяюбвгджзщъь -', 'аииииаупфктшсш'),
    'нн', 'н'), 'лл', 'л'), 'сс', 'с'), 'мм', 'м'), 'тт', 'т'), 'пп', 'п'), 'кк', 'к'), 'ии', 'и');

-- Family and given name in either order, and the year of birth.
alter table person add column sound_key text collate "C" not null generated always as (
    least(name_sound(family_name) collate "C", name_sound(given_name) collate "C") || '|'
    || greatest(name_sound(family_name) collate "C", name_sound(given_name) collate "C") || '|' || birth_year) stored;
create index person_by_sound on person (sound_key);
create index person_by_birth on person (birth_date) where birth_date is not null;

create table suspected_duplicate (
    id uuid constraint suspected_duplicate_pk primary key,
    version bigint not null,
    one_id uuid not null constraint suspected_duplicate_one references person (id) on delete cascade,
    one_organisation_id uuid not null,
    other_id uuid not null constraint suspected_duplicate_other references person (id) on delete cascade,
    other_organisation_id uuid not null,
    likelihood text not null
        constraint suspected_duplicate_likelihood check (likelihood in ('CERTAIN', 'LIKELY', 'POSSIBLE')),
    reasons text[] not null,
    found_at timestamptz not null,
    verdict text constraint suspected_duplicate_verdict check (verdict in ('SAME', 'DIFFERENT')),
    settled_at timestamptz,
    settled_by text,
    -- Where one card went into the other: which stayed, and what came to it, so that they can be parted again.
    kept_id uuid,
    moved jsonb,
    constraint suspected_duplicate_once unique (one_id, other_id),
    constraint suspected_duplicate_in_order check (one_id < other_id),
    constraint suspected_duplicate_settled check ((verdict is null) = (settled_at is null))
);
create index suspected_duplicate_of_other on suspected_duplicate (other_id);
create index suspected_duplicate_open on suspected_duplicate (one_organisation_id) where verdict is null;
alter table suspected_duplicate enable row level security;
alter table suspected_duplicate force row level security;
-- Whoever sees one card only learns nothing of the other.
create policy suspected_duplicate_both on suspected_duplicate using (app_scope() = '*'
    or one_organisation_id in (select id from organisation_node where path <@ app_scope_path())
        and other_organisation_id in (select id from organisation_node where path <@ app_scope_path()));

-- Whose duplicates are still to be looked for: one person's, those of a file, or (neither) everybody's.
create table duplicate_search (
    id bigint generated always as identity constraint duplicate_search_pk primary key,
    person_id uuid,
    import_id uuid
);
alter table duplicate_search enable row level security;
alter table duplicate_search force row level security;
create policy duplicate_search_system on duplicate_search using (app_scope() = '*');
create policy duplicate_search_asked on duplicate_search for insert with check (true);
insert into duplicate_search (person_id, import_id) values (null, null);
