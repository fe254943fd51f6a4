-- Pairs and groups, and their meetings. A row that names members of several organisations lists the others, so that
-- both sides see the pair; only the pair's own organisation (and those above it) changes it.
create table pair (
    id uuid constraint pair_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint pair_organisation references organisation (id),
    other_organisations uuid[] not null,
    form text not null,
    status text not null constraint pair_status check (status in ('DRAFT', 'APPROVED', 'ENDED', 'CANCELLED')),
    starts_on date not null,
    order_number text,
    order_date date,
    ended_on date,
    end_reason text,
    cancellation_reason text,
    formed_at timestamptz not null,
    constraint pair_order_whole check ((order_number is null) = (order_date is null)),
    constraint pair_ended_after_start check (ended_on >= starts_on),
    constraint pair_approved_by_order check (status not in ('APPROVED', 'ENDED') or order_number is not null)
);
create index pair_by_organisation on pair (organisation_id, starts_on desc, id);

create table pair_member (
    pair_id uuid not null constraint pair_member_pair references pair (id),
    participation_id uuid not null constraint pair_member_participation references participation (id),
    person_id uuid not null constraint pair_member_person references person (id),
    role text not null,
    position int not null,
    organisation_id uuid not null,
    member_organisation_id uuid not null,
    shared boolean not null,
    constraint pair_member_pk primary key (pair_id, participation_id),
    constraint pair_member_not_with_himself unique (pair_id, person_id)
);
create index pair_member_by_participation on pair_member (participation_id);
create index pair_member_by_person on pair_member (person_id);
create index pair_member_shared on pair_member (participation_id, person_id) where shared;

-- Who mentors whom right now: rows exist only while the pair is a draft or approved, so the same two people
-- can be in one active pair only, whoever forms it first.
create table pair_bond (
    pair_id uuid not null constraint pair_bond_pair references pair (id),
    organisation_id uuid not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    constraint pair_bond_once primary key (mentor_id, mentee_id)
);
create index pair_bond_by_pair on pair_bond (pair_id);

create table meeting (
    id uuid constraint meeting_pk primary key,
    version bigint not null,
    pair_id uuid not null constraint meeting_pair references pair (id),
    organisation_id uuid not null,
    kind text not null constraint meeting_kind
        check (kind in ('ACQUAINTANCE', 'TRIAL', 'PLANNING', 'WORK', 'CLOSING')),
    held_on date not null,
    note text,
    removed boolean not null,
    recorded_at timestamptz not null
);
create unique index meeting_once on meeting (pair_id, kind, held_on) where not removed;
create index meeting_by_pair on meeting (pair_id, held_on);
