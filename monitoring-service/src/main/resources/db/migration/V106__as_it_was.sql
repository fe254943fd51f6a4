-- How much of a delta is a claim of the organisation itself; the rest corrects claims below it that are of one subject.
-- Corrections stand at territories only, where nothing is claimed.
select set_config('app.scope', '*', true);
alter table figure_delta add column claim int not null default 0;
update figure_delta d set claim = d.delta from organisation_node n
where n.id = d.organisation_id and n.type not in ('REGION', 'MUNICIPALITY');
alter table figure_delta alter column claim drop default;
