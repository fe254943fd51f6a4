-- First day on which an organisation does not work any more.
alter table organisation add column closed_on date;
