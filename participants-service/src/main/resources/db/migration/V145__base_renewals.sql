-- The bases of mentors and mentees of a school are renewed once for each school year: classes move up, graduates and those
-- whose programme is over leave, pairs go on or end. What the last renewal changed is kept until the next one, so that
-- it can be taken back.
select set_config('app.scope', '*', true);

-- The day on which he left school; alumni are a source of mentors.
alter table person add column graduated_on date;
create index person_graduated on person (organisation_id) where graduated_on is not null;

create table base_renewal (
    id uuid constraint base_renewal_pk primary key,
    organisation_id uuid not null constraint base_renewal_organisation references organisation (id),
    school_year text not null constraint base_renewal_school_year check (school_year ~ '^\d{4}/\d{4}$'),
    -- Last day of the roles and pairs that it ended.
    renewed_on date not null,
    order_number text,
    order_date date,
    moved_up int not null,
    graduated int not null,
    people_left int not null,
    pairs_going_on int not null,
    pairs_ended int not null,
    renewed_at timestamptz not null,
    renewed_by text not null,
    undone_at timestamptz,
    undone_by text,
    constraint base_renewal_order_whole check ((order_number is null) = (order_date is null)),
    constraint base_renewal_undone_whole check ((undone_at is null) = (undone_by is null))
);
create unique index base_renewal_once on base_renewal (organisation_id, school_year) where undone_at is null;

create table base_renewal_change (
    renewal_id uuid not null constraint base_renewal_change_renewal references base_renewal (id) on delete cascade,
    organisation_id uuid not null,
    kind text not null constraint base_renewal_change_kind check (kind in ('CARD', 'ROLE', 'PAIR')),
    -- The card, participation or pair, and its version right after the change.
    subject_id uuid not null,
    version_after bigint not null,
    person_id uuid constraint base_renewal_change_person references person (id) on delete cascade,
    -- Of a card: the class before.
    class_before text,
    -- Of a pair: participations that it let go.
    let_go uuid[] not null default '{}',
    constraint base_renewal_change_pk primary key (renewal_id, kind, subject_id),
    constraint base_renewal_change_of_somebody check ((kind = 'PAIR') = (person_id is null))
);
create index base_renewal_change_by_person on base_renewal_change (person_id) where person_id is not null;

do $$
declare
    t text;
begin
    foreach t in array array['base_renewal', 'base_renewal_change'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($policy$
            create policy %I on %I using (app_scope() = '*'
                or organisation_id in (select id from organisation_node where path <@ app_scope_path()))
            $policy$, t || '_own', t);
    end loop;
end $$;
