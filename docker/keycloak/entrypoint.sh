#!/bin/sh
# Starts Keycloak. At the first start it makes the realm, with the first administrator and nobody else.
set -eu
# shellcheck source=docker/common/secrets.sh
. /opt/sapar/secrets.sh

secret KC_DB_PASSWORD db-keycloak
secret SAPAR_OIDC_CLIENT_SECRET oidc-client
secret SAPAR_SERVICE_CLIENT_SECRET oidc-service
secret SAPAR_FIRST_ADMINISTRATOR_PASSWORD first-administrator

# For docker/realm.sh alone: the realm "master" has no person in it, and the proxy does not let anybody near it.
secret KC_BOOTSTRAP_ADMIN_CLIENT_SECRET keycloak-operator
export KC_BOOTSTRAP_ADMIN_CLIENT_ID=sapar-operator

mkdir -p /opt/keycloak/data/import
cp /opt/sapar/import/realm.json /opt/keycloak/data/import/sapar-realm.json
cp /opt/sapar/import/first-administrator.json /opt/keycloak/data/import/sapar-users-0.json

export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx${SAPAR_KEYCLOAK_HEAP:-512m}"
if [ $# -gt 0 ]; then
    exec /opt/keycloak/bin/kc.sh "$@"
fi
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
