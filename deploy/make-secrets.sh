#!/usr/bin/env bash
# Makes the secrets of a deployment, once, into a folder that only its owner can read: a folder for each service, with nothing in it
# that the service does not need.
set -euo pipefail
umask 077
folder=${1:?usage: make-secrets.sh FOLDER}
mkdir "$folder"
cd "$folder"
mkdir actors events benchmarks gateway postgres

openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out gateway/token-private.pem
openssl ec -in gateway/token-private.pem -pubout -out gateway/token-public.pem 2>/dev/null
echo "POSTGRES_PASSWORD=$(openssl rand -hex 32)" > postgres/secrets.env

operator=$(openssl rand -hex 32)
for database in actors events benchmarks gateway; do
  owner=$(openssl rand -hex 32) public=$(openssl rand -hex 32)
  {
    echo "SUIVI_DB_PASSWORD=$owner"
    echo "SUIVI_DB_PUBLIC_PASSWORD=$public"
    echo "SUIVI_CURSOR_KEY=$(openssl rand -base64 32)"
    echo "SUIVI_OPERATOR_KEY=$operator"
  } > "$database/secrets.env"
  {
    echo "${database^^}_PASSWORD=$owner"
    echo "${database^^}_PUBLIC_PASSWORD=$public"
  } >> postgres/secrets.env
  [[ $database == gateway ]] || cp gateway/token-public.pem "$database/"
done

# The first keys: shown once here, known to the gateway by their hash only.
for role in admin editor reviewer monitor reader; do
  key=$(openssl rand -hex 32)
  echo "SUIVI_${role^^}_KEY=$key" >> keys.env
  echo "$role $(printf %s "$key" | sha256sum | cut -d' ' -f1) suivi-editors *" >> gateway/first-keys
done

# containers run as other users than whoever made this; the folder above stays closed to all but its owner
chmod -R a+rX actors events benchmarks gateway
echo "made $folder: keep keys.env, hand each folder to its service"
