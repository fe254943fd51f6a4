-- Plans: ladders of the acts hold for every region (no organisation); those of orders belong to their organisation.
create table roadmap_fact (
    id uuid constraint roadmap_fact_pk primary key,
    version bigint not null,
    organisation_id uuid not null,
    deleted boolean not null,
    order_number text,
    order_date date
);

create table planned_value (
    id bigint generated always as identity constraint planned_value_pk primary key,
    indicator text not null,
    organisation_id uuid,
    year int not null,
    value numeric not null,
    unit text not null,
    source text not null,
    verified boolean not null,
    roadmap uuid constraint planned_value_roadmap_fk references roadmap_fact (id) on delete cascade,
    position int not null default 0,
    updated_at timestamptz not null default now(),
    constraint planned_value_owner check ((organisation_id is null) = (roadmap is null))
);
create index planned_value_organisation on planned_value (organisation_id);
create index planned_value_roadmap on planned_value (roadmap);

-- domain.md §6.1: values of 2024 were read in the order of Armavir, those of other years are remembered.
insert into planned_value (indicator, year, value, unit, source, verified)
select ladder.indicator, 2020 + step.number - 1, step.value, 'PERCENT',
       case when step.number = 5 then 'Р-145; значение 2024 года – по приказу № 58 от 05.02.2024 (Армавир), приложение 2'
            else 'Р-145; с текстом распоряжения не сверено' end,
       step.number = 5
from (values ('mentees-10-19', array[10, 20, 35, 50, 70]),
             ('mentors-15-19', array[2, 4, 6, 8, 10]),
             ('young-teachers', array[10, 20, 35, 50, 70]),
             ('enterprises', array[2, 4, 10, 20, 30]),
             ('mentee-satisfaction', array[50, 55, 60, 70, 85]),
             ('mentor-satisfaction', array[50, 55, 60, 70, 85])) as ladder (indicator, steps)
cross join unnest(ladder.steps) with ordinality as step (value, number);

insert into planned_value (indicator, year, value, unit, source, verified)
values ('schools-teacher-model', 2024, 100, 'PERCENT', 'Приказ № 58 от 05.02.2024 (Армавир), приложение 2', true);

-- domain.md §6.2: shares at 31 December of each year.
insert into planned_value (indicator, year, value, unit, source, verified)
select 'pupils-involved', 2020 + number - 1, value, 'PERCENT',
       'Приказ № 178 от 27.08.2020 (Милютинский район), строки 3–7', true
from unnest(array[15, 30, 45, 60, 70]) with ordinality as step (value, number);
