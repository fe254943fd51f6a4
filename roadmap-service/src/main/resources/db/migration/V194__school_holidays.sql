-- Holidays of a school year as an organisation has set them; those below that have none of their own go by them.
create table school_holidays (
    organisation_id uuid not null,
    school_year text not null constraint school_holidays_year_form check (school_year ~ '^\d{4}/\d{4}$'),
    source text not null,
    holidays jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint school_holidays_pk primary key (organisation_id, school_year)
);
alter table school_holidays enable row level security;
alter table school_holidays force row level security;
create policy school_holidays_read on school_holidays for select using (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_read() t(id)));
create policy school_holidays_insert on school_holidays for insert with check (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_write() t(id)));
create policy school_holidays_update on school_holidays for update using (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_write() t(id)));
create policy school_holidays_delete on school_holidays for delete using (
    (select app_scope()) = '*' or organisation_id in (select t.id from app_may_write() t(id)));
