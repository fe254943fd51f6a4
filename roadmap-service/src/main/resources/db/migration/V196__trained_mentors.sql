-- Whether a mentor has been trained: closes the rows about the school of mentors.
select set_config('app.scope', '*', true);
alter table fact_participation add column trained boolean not null default false;
