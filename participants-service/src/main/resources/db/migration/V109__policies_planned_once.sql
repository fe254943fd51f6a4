-- The policies of V105 refer to each other, so that a query on people carried the plans of six tables several times and
-- took longer to plan than to run. The same conditions as functions are planned once for a connection; they run with the
-- caller's rights, so the policies of the tables that they read hold as before.
create function shared_participations() returns setof uuid stable rows 100 language plpgsql as $$
begin
    return query select participation_id from pair_member where shared;
end $$;
create function people_in_shared_pairs() returns setof uuid stable rows 100 language plpgsql as $$
begin
    return query select person_id from pair_member where shared;
end $$;
create function people_taking_part_elsewhere() returns setof uuid stable rows 100 language plpgsql as $$
begin
    return query select person_id from participation where elsewhere;
end $$;

drop policy participation_shared on participation;
drop policy person_taking_part_elsewhere on person;
drop policy person_shared on person;
create policy participation_shared on participation for select using (
    id in (select t.id from shared_participations() as t (id)));
create policy person_taking_part_elsewhere on person for select using (
    id in (select t.id from people_taking_part_elsewhere() as t (id)));
create policy person_shared on person for select using (
    id in (select t.id from people_in_shared_pairs() as t (id)));
