-- A forgotten check in the service shows nothing of another organisation: every table with people's data is bound to
-- the caller's subtree (organisation_node, app.scope). Rows that several organisations share can be read by each of
-- them and changed only by the one they belong to. Policies refer one way only: consent → person →
-- participation → pair_member → pair → organisation_node, so they never chase each other.
do $$
declare
    t text;
begin
    foreach t in array array['person', 'consent', 'participation', 'pair', 'pair_member', 'pair_bond', 'meeting',
            'survey_link', 'survey_response'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($policy$
            create policy %I on %I using (app_scope() = '*'
                or organisation_id in (select id from organisation_node where path <@ app_scope_path()))
            $policy$, t || '_own', t);
    end loop;
end $$;

create policy pair_shared on pair for select using (other_organisations <> '{}'
    and other_organisations && array(select id from organisation_node where path <@ app_scope_path()));
create policy pair_member_shared on pair_member for select using (
    shared and exists (select 1 from pair p where p.id = pair_id));
create policy meeting_shared on meeting for select using (
    exists (select 1 from pair p where p.id = pair_id and p.other_organisations <> '{}'));
create policy participation_shared on participation for select using (
    id in (select participation_id from pair_member where shared));
create policy person_taking_part_elsewhere on person for select using (
    id in (select person_id from participation where elsewhere));
create policy person_shared on person for select using (
    id in (select person_id from pair_member where shared));
create policy consent_of_visible_person on consent for select using (
    exists (select 1 from person p where p.id = person_id));
