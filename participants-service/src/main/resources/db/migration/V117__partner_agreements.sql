-- Agreements of an organisation with partners that give mentors.
create table partner_agreement (
    id uuid constraint partner_agreement_pk primary key,
    version bigint not null,
    organisation_id uuid not null constraint partner_agreement_organisation references organisation (id),
    partner_id uuid not null constraint partner_agreement_partner references organisation (id),
    number text not null,
    signed_on date not null,
    -- Last day of its term; none: until it is ended.
    valid_until date,
    subject text,
    forms text[] not null constraint partner_agreement_forms check (cardinality(forms) > 0),
    -- Who answers for it on either side: post, name, how to call.
    responsible text,
    partner_responsible text,
    -- First day on which it does not hold any more.
    ended_on date,
    end_reason text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint partner_agreement_with_another check (partner_id <> organisation_id),
    constraint partner_agreement_term check (valid_until >= signed_on),
    constraint partner_agreement_ended_after_signing check (ended_on >= signed_on),
    constraint partner_agreement_once unique (organisation_id, partner_id, number, signed_on)
);
create index partner_agreement_by_organisation on partner_agreement (organisation_id, signed_on desc, id);
alter table partner_agreement enable row level security;
alter table partner_agreement force row level security;
create policy partner_agreement_own on partner_agreement using (app_scope() = '*'
    or organisation_id in (select id from organisation_node where path <@ app_scope_path()));
