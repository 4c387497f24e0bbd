#!/usr/bin/env bash
# Makes what nobody may know, once: passwords, keys, and a certificate for trying out. What is there already stays.
#     docker/secrets.sh [folder]        docker/secrets unless told otherwise
# The files belong to the user id of the containers (10001) and can be read by nobody else; so run it as root.
set -euo pipefail
cd "$(dirname "$0")"
folder=${1:-secrets}
owner=10001
umask 077

if [ "$(id -u)" != 0 ]; then
    echo "Run this as root: the secrets are given to the user id of the containers, $owner." >&2
    exit 1
fi
mkdir -p "$folder"
chmod 0700 "$folder"

keep() {
    chmod 0600 "$folder/$1.new"
    chown "$owner:$owner" "$folder/$1.new"
    mv "$folder/$1.new" "$folder/$1"
    echo "made $folder/$1"
}

# 32 random bytes in letters, digits, - and _
random() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }

for name in db-owner db-app db-keycloak oidc-client oidc-service keycloak-operator first-administrator; do
    if [ ! -e "$folder/$name" ]; then
        random >"$folder/$name.new"
        keep "$name"
    fi
done

# Keys of the trail carry a number, so that a later one can stand beside those that older rows were sealed with.
if [ ! -e "$folder/trail-keys" ]; then
    echo "1:$(random)" >"$folder/trail-keys.new"
    keep trail-keys
fi
if [ ! -e "$folder/trail-signing-key" ]; then
    openssl genpkey -algorithm ed25519 -out "$folder/pair"
    echo "1:$(grep -v -- - "$folder/pair" | tr -d '\n')" >"$folder/trail-signing-key.new"
    echo "1:$(openssl pkey -in "$folder/pair" -pubout | grep -v -- - | tr -d '\n')" >"$folder/trail-public-keys.new"
    rm "$folder/pair"
    keep trail-signing-key
    keep trail-public-keys
fi

if [ ! -e "$folder/tls" ]; then
    # shellcheck disable=SC1091
    [ -n "${SAPAR_URL:-}" ] || [ ! -r .env ] || . ./.env
    names=localhost
    for address in "${SAPAR_URL:-}" "${SAPAR_SIGN_ON_URL:-}"; do
        host=${address#https://}
        [ -z "$host" ] || names="$names,DNS:${host%%:*}"
    done
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=Sapar" \
        -addext "subjectAltName=DNS:$names" -keyout "$folder/key.new" -out "$folder/tls.new" 2>/dev/null
    cat "$folder/key.new" >>"$folder/tls.new"
    rm "$folder/key.new"
    keep tls
    echo "$folder/tls is signed by itself, for trying out: put the certificate of the post there, its chain and its key" \
        "in one file."
fi
