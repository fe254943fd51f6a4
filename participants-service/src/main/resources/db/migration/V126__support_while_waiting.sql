-- Since when a psychologist supports a mentee who waits for a pair. Only the day: nothing about his state is kept.
alter table participation add column support_since date
    constraint participation_mentees_are_supported check (support_since is null or role = 'MENTEE');
