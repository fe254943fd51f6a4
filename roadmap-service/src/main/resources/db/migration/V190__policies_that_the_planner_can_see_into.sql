-- The scope is read once for a query, not once for each row, and "in (select id from f() t(id))" is planned as the query
-- that f is, where "in (select f())" runs it row by row.
create or replace function app_may_read() returns setof uuid stable language sql as
$$ select id from organisation_node where path <@ (select app_scope_path()) or path @> (select app_scope_path()) $$;

create or replace function app_may_write() returns setof uuid stable language sql as
$$ select id from organisation_node where path <@ (select app_scope_path()) $$;

do $$
declare
    p record;
    seen text;
    checked text;
begin
    for p in select tablename, policyname, qual, with_check from pg_policies
             where schemaname = current_schema and concat(qual, with_check) ~ 'SELECT app_may_(read|write)\(\)' loop
        seen := regexp_replace(p.qual, 'SELECT (app_may_\w+)\(\)( AS \w+)?', 'SELECT t.id FROM \1() t(id)', 'g');
        checked := regexp_replace(p.with_check, 'SELECT (app_may_\w+)\(\)( AS \w+)?', 'SELECT t.id FROM \1() t(id)', 'g');
        seen := replace(seen, '(app_scope() =', '((select app_scope()) =');
        checked := replace(checked, '(app_scope() =', '((select app_scope()) =');
        execute format('alter policy %I on %I', p.policyname, p.tablename)
            || coalesce(' using (' || seen || ')', '') || coalesce(' with check (' || checked || ')', '');
    end loop;
end $$;
