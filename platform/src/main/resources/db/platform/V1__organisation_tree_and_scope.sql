-- The organisation tree as this service knows it, and the scope in which a transaction acts.
create table organisation_node (
    id uuid constraint organisation_node_pk primary key,
    parent uuid,
    type text not null,
    name text not null collate "ru-x-icu",
    path ltree,
    version bigint not null,
    closed_on date
);
create index organisation_node_path on organisation_node using gist (path);
create index organisation_node_parent on organisation_node (parent);

-- Set at the beginning of each transaction (ScopeHook): '*' for the system, a path of the tree for a caller, '' for none.
create function app_scope() returns text stable language sql
    return coalesce(current_setting('app.scope', true), '');

create function app_scope_path() returns ltree stable language sql
    return nullif(nullif(coalesce(current_setting('app.scope', true), ''), ''), '*')::ltree;

create function in_scope(organisation uuid) returns boolean stable language sql
    return app_scope() = '*'
        or exists (select 1 from organisation_node n where n.id = organisation and n.path <@ app_scope_path());
