-- Since when a document confirms no row any more; after a while it is deleted.
alter table evidence add column unused_since timestamptz;
