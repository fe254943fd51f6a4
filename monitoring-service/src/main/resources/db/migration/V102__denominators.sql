create table denominator (
    organisation_id uuid not null,
    code text not null,
    year int not null,
    value bigint not null,
    source text not null,
    updated_at timestamptz not null,
    version bigint not null,
    constraint denominator_pk primary key (organisation_id, code, year),
    constraint denominator_not_negative check (value >= 0)
);
alter table denominator enable row level security;
alter table denominator force row level security;
create policy denominator_scope on denominator using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
