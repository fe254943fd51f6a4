-- What organisations were before they were renamed, moved or merged, and who went over when one was merged.
alter table organisation
    add column merged_into uuid constraint organisation_merged_into references organisation (id),
    add column past jsonb not null default '[]',
    add constraint organisation_merged_is_closed check (merged_into is null or closed_on is not null);

-- Cards, roles, candidacies and lower organisations that went to the successor, so that the merger can be taken back.
create table merged_belonging (
    organisation_id uuid not null constraint merged_belonging_organisation references organisation (id),
    kind text not null constraint merged_belonging_kind
        check (kind in ('PERSON', 'PARTICIPATION', 'CANDIDACY', 'ORGANISATION')),
    id uuid not null,
    constraint merged_belonging_pk primary key (organisation_id, kind, id)
);
alter table merged_belonging enable row level security;
alter table merged_belonging force row level security;
create policy merged_belonging_own on merged_belonging using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
