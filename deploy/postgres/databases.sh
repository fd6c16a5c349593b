#!/usr/bin/env bash
# Makes the databases and their two roles: the owner, and the one that reads for the public. Run as a superuser, once.
set -euo pipefail
: "${SUIVI_DB_PASSWORD:?}" "${SUIVI_DB_PUBLIC_PASSWORD:?}"

for database in actors events benchmarks gateway; do
  psql -v ON_ERROR_STOP=1 -v name="$database" -v public="${database}_public" \
       -v password="$SUIVI_DB_PASSWORD" -v public_password="$SUIVI_DB_PUBLIC_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"public" LOGIN PASSWORD :'public_password';
CREATE DATABASE :"name" OWNER :"name";
SQL
done
