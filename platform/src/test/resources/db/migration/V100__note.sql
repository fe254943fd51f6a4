create table note (
    id uuid constraint note_pk primary key,
    organisation_id uuid not null,
    text text not null constraint note_text_once unique
);
alter table note enable row level security;
alter table note force row level security;
create policy note_scope on note using (
    app_scope() = '*' or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
