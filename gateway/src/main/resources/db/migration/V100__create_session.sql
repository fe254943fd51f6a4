create table session (
    id_hash     bytea       not null,
    tokens      bytea       not null,
    fresh_until timestamptz not null,
    expires_at  timestamptz not null,
    created_at  timestamptz not null,
    constraint session_pk primary key (id_hash)
);

comment on table session is 'Who is signed in by browser. Neither the cookie value nor a token can be read out of it.';
comment on column session.id_hash is 'SHA-256 of the cookie value';
comment on column session.tokens is 'AES-256-GCM of the tokens, bound to id_hash';
comment on column session.fresh_until is 'the access token is good until then';
comment on column session.expires_at is 'the refresh token is good until then';

create index session_expires_at_ix on session (expires_at);
