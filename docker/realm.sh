#!/usr/bin/env bash
# Keycloak's tool kcadm, from inside and as its operator: for what a release changes in the realm, and for emergencies.
#     docker/realm.sh create roles -r sapar -s name=requests-audit
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=docker/common/compose.sh
. common/compose.sh

# shellcheck disable=SC2016 # read inside
compose exec -T keycloak sh -euc '
    config=$(mktemp)
    trap "rm -f $config" EXIT
    /opt/keycloak/bin/kcadm.sh config credentials --config "$config" --server http://127.0.0.1:8080 --realm master \
        --client sapar-operator --secret "$(cat /run/secrets/keycloak-operator)" >/dev/null 2>&1
    /opt/keycloak/bin/kcadm.sh "$@" --config "$config"
' kcadm "$@"
