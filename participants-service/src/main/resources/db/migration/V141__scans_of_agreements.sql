-- Agreements with partners have scans as consents do: one table of scans, each of one paper.
select set_config('app.scope', '*', true);

alter table consent_scan rename to scan;
alter table scan rename constraint consent_scan_pk to scan_pk;
alter table scan rename constraint consent_scan_consent to scan_consent;
alter index consent_scan_in_use rename to scan_of_consent_in_use;
alter index consent_scan_removed rename to scan_removed;
alter policy consent_scan_own on scan rename to scan_own;
alter table scan
    alter column consent_id drop not null,
    add column agreement_id uuid constraint scan_agreement references partner_agreement (id) on delete cascade,
    add constraint scan_of_one_paper check (num_nonnulls(consent_id, agreement_id) = 1);
create unique index scan_of_agreement_in_use on scan (agreement_id) where removed_at is null;
