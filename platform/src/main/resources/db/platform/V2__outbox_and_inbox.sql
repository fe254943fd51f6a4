-- Events leave with the transaction that caused them (outbox) and take effect once (inbox).
create table outbox (
    id bigint generated always as identity constraint outbox_pk primary key,
    topic text not null,
    key text not null,
    type text not null,
    event_id uuid not null,
    version bigint not null,
    occurred_at timestamptz not null,
    payload text not null
);

create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null default now(),
    constraint inbox_pk primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- Events that could not be applied wait here with the reason; later events of the same key wait behind them.
create table parked_event (
    id bigint generated always as identity constraint parked_event_pk primary key,
    consumer text not null,
    event_id uuid not null,
    topic text not null,
    key text not null,
    type text not null,
    payload text not null,
    reason text not null,
    parked_at timestamptz not null default now(),
    constraint parked_event_once unique (consumer, event_id)
);
create index parked_event_key on parked_event (consumer, topic, key);
