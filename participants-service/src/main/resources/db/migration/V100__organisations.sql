-- The tree region → municipality → school, with partners beside. Paths live in organisation_node (platform).
create table organisation (
    id uuid constraint organisation_pk primary key,
    version bigint not null,
    name text not null collate "ru-x-icu",
    type text not null constraint organisation_type check (type in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'COLLEGE',
        'ADDITIONAL_EDUCATION', 'KINDERGARTEN', 'ENTERPRISE', 'NGO', 'UNIVERSITY', 'PRIVATE_PERSON')),
    parent uuid constraint organisation_parent references organisation (id),
    oktmo text,
    inn text,
    kpp text,
    ogrn text,
    oo1 text,
    registered_at timestamptz not null,
    constraint organisation_region_is_root check ((parent is null) = (type = 'REGION'))
);
-- A deployment serves one region, and two first administrators at once make one region.
create unique index organisation_one_region on organisation (type) where parent is null;
create index organisation_by_name on organisation (name, id);
