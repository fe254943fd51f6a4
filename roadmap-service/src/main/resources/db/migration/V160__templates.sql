-- Templates that an organisation has made of its roadmaps; those below use them too.
create table roadmap_template (
    id uuid constraint roadmap_template_pk primary key,
    organisation_id uuid not null,
    title text not null,
    model text not null constraint roadmap_template_model_known check (model in ('PUPIL', 'TEACHER')),
    school_year text constraint roadmap_template_school_year_form check (school_year ~ '^\d{4}/\d{4}$'),
    rows jsonb not null,
    archived boolean not null default false,
    made_at timestamptz not null,
    made_by text not null
);
alter table roadmap_template enable row level security;
alter table roadmap_template force row level security;
create policy roadmap_template_read on roadmap_template for select
    using (app_scope() = '*' or organisation_id in (select app_may_read()));
create policy roadmap_template_insert on roadmap_template for insert
    with check (app_scope() = '*' or organisation_id in (select app_may_write()));
create policy roadmap_template_update on roadmap_template for update
    using (app_scope() = '*' or organisation_id in (select app_may_write()));
