-- Cards of one human being: all of them count as one of them. Says nothing but which keyed pseudonyms belong together.
create table person_alias (
    pseudonym text constraint person_alias_pk primary key,
    counted_as text not null
);
create index person_alias_counted_as on person_alias (counted_as);
