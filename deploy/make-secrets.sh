#!/usr/bin/env bash
# Makes the secrets of a deployment, once, into a folder that only its owner can read.
set -euo pipefail
umask 077
folder=${1:?usage: make-secrets.sh FOLDER}
mkdir "$folder"
cd "$folder"

openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out token-private.pem
openssl ec -in token-private.pem -pubout -out token-public.pem 2>/dev/null
{
  echo "SUIVI_DB_PASSWORD=$(openssl rand -hex 32)"
  echo "SUIVI_DB_PUBLIC_PASSWORD=$(openssl rand -hex 32)"
  echo "SUIVI_CURSOR_KEY=$(openssl rand -base64 32)"
  echo "SUIVI_OPERATOR_KEY=$(openssl rand -hex 32)"
  echo "POSTGRES_PASSWORD=$(openssl rand -hex 32)"
} > secrets.env

# The first keys: shown once here, known to the gateway by their hash only.
for role in admin editor reviewer monitor reader; do
  key=$(openssl rand -hex 32)
  echo "SUIVI_${role^^}_KEY=$key" >> keys.env
  echo "$role $(printf %s "$key" | sha256sum | cut -d' ' -f1) suivi-editors *" >> first-keys
done
echo "made $folder: keep keys.env, hand the rest to the services"
