#!/usr/bin/env bash
# Puts a backup into an empty database and proves that each row of it is there.
#     docker/restore.sh FOLDER/sapar-20260901T060000Z
# Only into an empty one: name a new project (COMPOSE_PROJECT_NAME in docker/.env) or remove the volume that is broken.
# SAPAR_BACKUP_IDENTITY, a file with the private key of age, opens what was encrypted.
set -euo pipefail
backup=$(realpath "${1:?say which backup}")
cd "$(dirname "$0")"
# shellcheck source=docker/common/compose.sh
. common/compose.sh
# shellcheck source=docker/common/database.sh
. common/database.sh
umask 077

(cd "$backup" && sha256sum --check --quiet SHA256SUMS)
if [ -e "$backup/sapar.sql.gz.age" ]; then
    : "${SAPAR_BACKUP_IDENTITY:?the backup is encrypted: name the file with the private key}"
    text() { age --decrypt --identity "$SAPAR_BACKUP_IDENTITY" "$backup/sapar.sql.gz.age" | gunzip; }
else
    text() { gunzip <"$backup/sapar.sql.gz"; }
fi

compose up -d db
for _ in $(seq 120); do
    ! sql --execute="select 1" >/dev/null 2>&1 || break
    sleep 1
done
tables=$(sql --execute="select count(*) from information_schema.tables where table_schema in ('sapar', 'keycloak')")
if [ "$tables" != 0 ]; then
    echo "This database is not empty, it has $tables tables: nothing was changed. See docs/operations.md." >&2
    exit 1
fi

text | sql
found=$(mktemp)
trap 'rm -f "$found"' EXIT
dump | contents >"$found"
if ! diff "$backup/contents" "$found"; then
    echo "What was restored differs from the backup in the tables above: do not use it." >&2
    exit 1
fi
# Checkpoints that are there already know rows that this backup has not: they are evidence, and are put aside.
# shellcheck disable=SC2016 # read inside
gunzip <"$backup/checkpoints.tar.gz" |
    compose run --rm --no-deps -T --entrypoint sh app -euc '
        cd /var/lib/sapar
        ! ls checkpoints/* >/dev/null 2>&1 || {
            aside=checkpoints-before-$(date -u +%Y%m%dT%H%M%SZ)
            mv checkpoints "$aside"
            echo "The checkpoints that were there are kept as /var/lib/sapar/$aside: see docs/operations.md."
        }
        tar -x'
rows=$(awk '{ rows += NF == 3 ? $2 : 0 } END { print rows }' "$found")
tool=docker-compose
! docker compose version >/dev/null 2>&1 || tool="docker compose"
echo "Restored and compared: $(($(wc -l <"$found") - 1)) tables, $rows rows. Now start the rest:"
echo "    cd '$PWD' && ${COMPOSE_PROJECT_NAME:+COMPOSE_PROJECT_NAME=$COMPOSE_PROJECT_NAME }$tool up -d"
