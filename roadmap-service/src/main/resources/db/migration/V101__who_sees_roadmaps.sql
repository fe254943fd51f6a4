-- Written within the caller's subtree. Read there and upwards: a municipal roadmap is addressed to the schools below it.
create function app_may_read() returns setof uuid stable language sql as
$$ select id from organisation_node where path <@ app_scope_path() or path @> app_scope_path() $$;

create function app_may_write() returns setof uuid stable language sql as
$$ select id from organisation_node where path <@ app_scope_path() $$;

alter table roadmap enable row level security;
alter table roadmap force row level security;
create policy roadmap_read on roadmap for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy roadmap_insert on roadmap for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy roadmap_update on roadmap for update
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy roadmap_delete on roadmap for delete
    using (app_scope() = '*' or organisation_id in (select app_may_write()));

alter table activity enable row level security;
alter table activity force row level security;
create policy activity_read on activity for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy activity_insert on activity for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy activity_update on activity for update
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy activity_delete on activity for delete
    using (app_scope() = '*' or organisation_id in (select app_may_write()));

alter table roadmap_import enable row level security;
alter table roadmap_import force row level security;
create policy roadmap_import_all on roadmap_import
    using (app_scope() = '*' or organisation_id in (select app_may_write()));

alter table import_file enable row level security;
alter table import_file force row level security;
create policy import_file_read on import_file for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy import_file_insert on import_file for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy import_file_delete on import_file for delete
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
