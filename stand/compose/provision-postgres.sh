#!/usr/bin/env bash
# Databases and roles, as the testkit's Provisioning makes them for the stand: services migrate as the owner and work
# as the application role; neither can create extensions or roles. Run once by the image, on an empty volume.
set -eu

for database in participants roadmaps monitoring gateway keycloak; do
  upper=${database^^}
  owner_password=${upper}_OWNER_PASSWORD
  app_password=${upper}_APP_PASSWORD
  psql --set=ON_ERROR_STOP=1 --username=postgres \
    --set=database="$database" --set=owner="${database}_owner" --set=app="${database}_app" \
    --set=owner_password="${!owner_password}" --set=app_password="${!app_password}" <<'SQL'
create role :owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
create role :app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
create database :database owner :owner;
revoke all on database :database from public;
grant connect, temporary on database :database to :app;
\connect :database
create extension if not exists ltree;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
revoke all on schema public from public;
alter schema public owner to :owner;
grant usage on schema public to :app;
alter default privileges for role :owner grant select, insert, update, delete on tables to :app;
alter default privileges for role :owner grant usage, select on sequences to :app;
SQL
done
