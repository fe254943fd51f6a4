#!/usr/bin/env bash
# Writes fresh secrets for docker-compose.yml to standard output. Keep the result: the volumes are made with it.
set -eu

secret() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

for name in POSTGRES_PASSWORD KEYCLOAK_ADMIN_PASSWORD \
  {PARTICIPANTS,ROADMAPS,MONITORING,GATEWAY,KEYCLOAK}_{OWNER,APP}_PASSWORD \
  ESTAFETA_PSEUDONYM_KEY ESTAFETA_SNILS_KEY ESTAFETA_SETUP_TOKEN ESTAFETA_SESSION_KEY \
  ESTAFETA_OIDC_CLIENT_SECRET ESTAFETA_KEYCLOAK_CLIENT_SECRET; do
  echo "$name=$(secret)"
done
