-- Word files that organisations have put in place of the built-in templates of documents; those below use them too.
create table document_template (
    id uuid constraint document_template_pk primary key,
    organisation_id uuid not null,
    kind text not null,
    file_name text not null,
    content bytea not null,
    replaced_at timestamptz not null,
    replaced_by text not null,
    constraint document_template_once unique (organisation_id, kind)
);
alter table document_template enable row level security;
alter table document_template force row level security;
create policy document_template_read on document_template for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy document_template_insert on document_template for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy document_template_update on document_template for update
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy document_template_delete on document_template for delete
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
