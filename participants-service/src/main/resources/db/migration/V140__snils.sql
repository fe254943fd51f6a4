-- The insurance number, for those who want to be recognised by it: sealed by the application, and beside it a keyed hash by
-- which two cards are matched. Neither says the number to whoever reads the database.
select set_config('app.scope', '*', true);

alter table person
    add column snils_sealed text,
    add column snils_matching text collate "C",
    add constraint person_snils_whole check ((snils_sealed is null) = (snils_matching is null));
create index person_by_snils on person (snils_matching) where snils_matching is not null;

-- Whether the file told the number of somebody who had none; goes with it when the batch is taken back.
alter table people_import_change add column snils_told boolean not null default false;
