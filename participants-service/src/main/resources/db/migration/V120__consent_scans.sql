-- Scans of the papers that were signed: one in use for each consent. Only the organisation itself sees them, whoever else
-- may see the consent.
create table consent_scan (
    id uuid constraint consent_scan_pk primary key,
    consent_id uuid not null constraint consent_scan_consent references consent (id) on delete cascade,
    organisation_id uuid not null,
    file_name text not null,
    content bytea not null,
    -- When it was removed or replaced: it can be put back for a day.
    removed_at timestamptz
);
create unique index consent_scan_in_use on consent_scan (consent_id) where removed_at is null;
create index consent_scan_removed on consent_scan (removed_at) where removed_at is not null;
alter table consent_scan enable row level security;
alter table consent_scan force row level security;
create policy consent_scan_own on consent_scan using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
