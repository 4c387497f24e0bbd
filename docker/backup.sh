#!/usr/bin/env bash
# Writes both databases, of Sapar and of the sign-on, as they are at this moment; nobody has to stop working.
#     docker/backup.sh FOLDER
# SAPAR_BACKUP_RECIPIENT, a public key of age, encrypts it. The secrets are not in it: keep a copy of them elsewhere.
set -euo pipefail
folder=$(realpath -m "${1:?say into which folder}")
cd "$(dirname "$0")"
# shellcheck source=docker/common/compose.sh
. common/compose.sh
# shellcheck source=docker/common/database.sh
. common/database.sh
umask 077

if [ -n "${SAPAR_BACKUP_RECIPIENT:-}" ]; then
    command -v age >/dev/null || {
        echo "SAPAR_BACKUP_RECIPIENT is set, but age is not installed: nothing was written." >&2
        exit 1
    }
    file=sapar.sql.gz.age
    lock() { age --recipient "$SAPAR_BACKUP_RECIPIENT"; }
else
    file=sapar.sql.gz
    lock() { cat; }
fi

target=$folder/sapar-$(date -u +%Y%m%dT%H%M%SZ)
unfinished=$target.unfinished
mkdir -p "$unfinished"
trap 'rm -rf "$unfinished"' EXIT

# What the trail signed comes first, and the database after it: so no line knows of a row that the backup has not.
compose run --rm --no-deps -T --entrypoint sh app \
    -c 'mkdir -p /var/lib/sapar/checkpoints && tar -C /var/lib/sapar -c checkpoints' 2>"$unfinished/said" |
    gzip >"$unfinished/checkpoints.tar.gz" || {
    cat "$unfinished/said" >&2
    echo "The checkpoints of the trail cannot be copied: nothing was written." >&2
    exit 1
}
rm "$unfinished/said"
mkfifo "$unfinished/copy"
contents <"$unfinished/copy" >"$unfinished/contents" &
counting=$!
dump | tee "$unfinished/copy" | gzip | lock >"$unfinished/$file"
wait "$counting"
rm "$unfinished/copy"
(cd "$unfinished" && sha256sum "$file" checkpoints.tar.gz contents >SHA256SUMS)
sync
mv "$unfinished" "$target"

rows=$(awk '{ rows += NF == 3 ? $2 : 0 } END { print rows }' "$target/contents")
echo "$target: $(($(wc -l <"$target/contents") - 1)) tables, $rows rows, $(du -h "$target/$file" | cut -f1)"
