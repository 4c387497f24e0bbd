#!/bin/sh
# Proves the trail without the application: that no row was changed, removed, put in or exchanged, and none cut off.
# Usage: docker/verify-trail.sh [data folder of a system on this machine]
# Without a folder it looks at the installation of docker/compose.yaml, from inside, with its keys. Then
# SAPAR_TRAIL_CHECKPOINTS may name a folder on this machine with a copy of the checkpoints, which user 10001 can read.
# If SAPAR_DB_URL is set, at that database, by SAPAR_DB_USER, SAPAR_DB_PASSWORD, SAPAR_TRAIL_KEYS,
# SAPAR_TRAIL_PUBLIC_KEYS (the keys or each with _FILE behind its name) and SAPAR_TRAIL_CHECKPOINTS.
# SAPAR_EAR and SAPAR_JDBC_DRIVER name the application and the driver of the database if they lie elsewhere.
# Ends with 0 when all is well, with 1 when something is wrong, with 2 when it could not be looked at.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
status=0

if [ $# = 0 ] && [ -z "${SAPAR_DB_URL:-}" ]; then
    # Seen from where one stands; else it would name a volume of that name.
    checkpoints=${SAPAR_TRAIL_CHECKPOINTS:+$(realpath -e "$SAPAR_TRAIL_CHECKPOINTS")} || exit 2
    cd "$root/docker"
    # shellcheck source=docker/common/compose.sh
    . common/compose.sh
    if [ -z "$(compose ps -q db)" ]; then
        echo "The trail could not be proved: the database of this installation does not run." >&2
        exit 2
    fi
    if [ -n "$checkpoints" ]; then
        set -- -v "$checkpoints:/checkpoints:ro" -e SAPAR_TRAIL_CHECKPOINTS=/checkpoints
    fi
    compose run --rm --no-deps -T "$@" app verify-trail || status=$?
    exit $status
fi

ear=${SAPAR_EAR:-$root/ear/target/sapar.ear}
driver=${SAPAR_JDBC_DRIVER:-$(ls "$root"/.sapar/servers/modules/org/mariadb/jdbc/main/mariadb-java-client-*.jar)}
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
data=${1:+$(cd "$1" && pwd)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && "${bin}jar" xf "$ear" sapar-ejb.jar)
"${bin}java" -cp "$work/sapar-ejb.jar:$driver" org.sapar.trail.VerifyTrail ${data:+"$data"} || status=$?
exit $status
