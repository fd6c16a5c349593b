#!/usr/bin/env bash
# Makes the databases and their two roles each: the owner, and the one that reads for the public. Run as a superuser, once, with the
# passwords of postgres/secrets.env (see make-secrets.sh).
set -euo pipefail

for database in actors events benchmarks gateway; do
  password="${database^^}_PASSWORD" public_password="${database^^}_PUBLIC_PASSWORD"
  : "${!password:?}" "${!public_password:?}"
  psql -v ON_ERROR_STOP=1 -v name="$database" -v public="${database}_public" \
       -v password="${!password}" -v public_password="${!public_password}" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"public" LOGIN PASSWORD :'public_password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM public;
GRANT CONNECT ON DATABASE :"name" TO :"public";
SQL
done
