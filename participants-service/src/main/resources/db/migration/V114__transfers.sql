-- Where somebody went on to: his new school writes a card of its own, this one stays with its history.
alter table person
    add column transferred_on date,
    add column transferred_to uuid constraint person_transferred_to references organisation (id),
    add constraint person_transfer_whole check ((transferred_on is null) = (transferred_to is null));
