-- Nobody waits for the answer of an organisation that is closed.
create or replace function settle_cascaded(cascaded uuid, today date, moment timestamptz, entry uuid) returns void
    language plpgsql as
$$
declare
    all_answered boolean;
    became text;
    own_scope text := current_setting('app.scope', true);
begin
    perform set_config('app.scope', '*', true);
    perform 1 from activity where id = cascaded for update;
    select count(*) > 0 and bool_and(state in ('DONE', 'DECLINED')) and bool_or(state = 'DONE') into all_answered
    from obligation o join organisation_node n on n.id = o.organisation_id and n.closed_on is null
    where activity_id = cascaded and not withdrawn;
    if all_answered then
        update activity
        set done_on = today, done_by = 'Все организации ответили', done_source = 'OBLIGATIONS', version = version + 1
        where id = cascaded and done_on is null;
        became := 'ROW_DONE';
    else
        update activity
        set done_on = null, done_by = null, done_comment = null, done_source = null, version = version + 1
        where id = cascaded and done_source = 'OBLIGATIONS';
        became := 'ROW_UNDONE';
    end if;
    if found then
        insert into roadmap_history (id, roadmap_id, activity_id, organisation_id, kind, at, by_name, changes)
        select entry, roadmap_id, id, organisation_id, became, moment, 'Система: ответы организаций',
               case became when 'ROW_DONE' then jsonb_build_array(jsonb_build_object('field', 'done', 'to', today)) else '[]' end
        from activity where id = cascaded;
    end if;
    perform set_config('app.scope', own_scope, true);
end
$$;
