-- Conditions and columns of a list that a user has named for himself. Codes only: no search text, hence no names of people.
create table saved_filter (
    id uuid constraint saved_filter_pk primary key,
    -- Subject of the token.
    account text not null,
    list text not null,
    name text not null,
    search jsonb not null,
    by_default boolean not null,
    saved_at timestamptz not null,
    constraint saved_filter_once unique (account, list, name)
);
create unique index saved_filter_one_default on saved_filter (account, list) where by_default;
