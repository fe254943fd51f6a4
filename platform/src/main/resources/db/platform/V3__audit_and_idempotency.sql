-- Who did what, and who read what about people. Subjects are ids, never names.
create table audit_log (
    id bigint generated always as identity constraint audit_log_pk primary key,
    at timestamptz not null,
    actor text not null,
    actor_roles text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    organisation_id uuid,
    details text
);
create index audit_log_subject on audit_log (subject_type, subject_id, at);

-- Answers to POST requests that carried an Idempotency-Key, kept for a day.
create table idempotent_request (
    caller text not null,
    path text not null,
    key text not null,
    request_hash text not null,
    started_at timestamptz not null,
    status int,
    location text,
    body text,
    constraint idempotent_request_pk primary key (caller, path, key)
);
create index idempotent_request_started_at on idempotent_request (started_at);
