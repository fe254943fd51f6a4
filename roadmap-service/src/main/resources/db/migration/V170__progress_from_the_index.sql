-- Lists count the rows of a roadmap from this index alone.
alter table activity add column asks_for_look boolean not null generated always as (jsonb_array_length(attention) > 0) stored;
create index activity_progress on activity (roadmap_id) include (organisation_id, done_on, due_on, asks_for_look) where not excluded;
