-- The school of mentors: its order, programme, schedule and attendance; courses elsewhere with their certificates.
select set_config('app.scope', '*', true);

create table training (
    id uuid constraint training_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint training_organisation references organisation (id),
    title text not null,
    programme text,
    order_number text,
    order_date date,
    -- Who has attended so many sessions has been trained.
    sessions_needed int not null constraint training_needs_sessions check (sessions_needed > 0),
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint training_order_whole check ((order_number is null) = (order_date is null))
);
create index training_by_organisation on training (organisation_id);

create table training_session (
    id uuid constraint training_session_pk primary key,
    training_id uuid not null constraint training_session_training references training (id) on delete cascade,
    organisation_id uuid not null,
    held_on date not null,
    starts_at time,
    topic text not null,
    hours numeric(3, 1) not null constraint training_session_hours check (hours > 0),
    place text
);
create index training_session_by_training on training_session (training_id, held_on, id);

-- organisation_id of a trainee, of his attendance and his certificates is the one whose card he has.
create table trainee (
    training_id uuid not null constraint trainee_training references training (id) on delete cascade,
    person_id uuid not null constraint trainee_person references person (id) on delete cascade,
    organisation_id uuid not null,
    -- Day of the session that completed his training.
    completed_on date,
    constraint trainee_pk primary key (training_id, person_id)
);
create index trainee_by_person on trainee (person_id);

create table attendance (
    session_id uuid not null constraint attendance_session references training_session (id) on delete cascade,
    training_id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    constraint attendance_pk primary key (session_id, person_id),
    constraint attendance_trainee foreign key (training_id, person_id) references trainee on delete cascade
);
create index attendance_by_trainee on attendance (training_id, person_id);

create table training_certificate (
    id uuid constraint training_certificate_pk primary key,
    person_id uuid not null constraint training_certificate_person references person (id) on delete cascade,
    organisation_id uuid not null,
    provider text not null,
    programme text not null,
    hours int not null constraint training_certificate_hours check (hours > 0),
    number text,
    issued_on date not null,
    remote boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index training_certificate_by_person on training_certificate (person_id);

alter table participation add column trained_on date
    constraint participation_mentors_are_trained check (trained_on is null or role = 'MENTOR');

do $$
declare
    t text;
begin
    foreach t in array array['training', 'training_session', 'trainee', 'attendance', 'training_certificate'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($policy$
            create policy %I on %I using (app_scope() = '*'
                or organisation_id in (select id from organisation_node where path <@ app_scope_path()))
            $policy$, t || '_own', t);
    end loop;
    -- A municipality trains mentors of its schools: they see what it offers.
    foreach t in array array['training', 'training_session'] loop
        execute format($policy$
            create policy %I on %I for select using (
                organisation_id in (select id from organisation_node where path @> app_scope_path()))
            $policy$, t || '_of_those_above', t);
    end loop;
end $$;

-- The day on which somebody has been trained, by a school of mentors or elsewhere; cards that went into his count as his.
create function trained_on(person uuid) returns date stable language sql as $$
    select least(
        (select min(t.completed_on) from trainee t join person h on h.id = t.person_id
         where h.id = $1 or h.merged_into = $1),
        (select min(c.issued_on) from training_certificate c join person h on h.id = c.person_id
         where h.id = $1 or h.merged_into = $1))
$$;
