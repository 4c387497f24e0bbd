# shellcheck shell=bash
# Read by backup.sh and restore.sh: how the database is written out, and what a copy is compared by.

# Both databases as of one moment, while people go on working: each row on a line of its own, in the order of its key.
dump() {
    compose exec -T db mariadb-dump --no-defaults --socket=/run/mysqld/mysqld.sock --user=sapar \
        --single-transaction --skip-lock-tables --skip-extended-insert --order-by-primary --no-autocommit --hex-blob \
        --routines --triggers --events --skip-dump-date --default-character-set=utf8mb4 --databases sapar keycloak
}

# What is asked comes on standard input, what it answers is without headings.
sql() {
    compose exec -T db mariadb --no-defaults --socket=/run/mysqld/mysqld.sock --user=sapar \
        --default-character-set=utf8mb4 --batch --skip-column-names "$@"
}

# From a dump: each table with its number of rows and the checksum of their text, and one line for how tables are made.
# Fails if the dump breaks off.
contents() {
    local work
    work=$(mktemp -d)
    awk -v work="$work" '
        function finish() { if (table != "") { close(command); print table, rows > (work "/rows") } table = "" }
        /^USE `/ { split($0, part, "`"); database = part[2] }
        /^CREATE TABLE `/ {
            finish(); split($0, part, "`"); table = database "." part[2]; rows = 0; count++
            command = sprintf("sha256sum > %s/%06d", work, count)
            printf "" | command
        }
        /^INSERT INTO `/ { rows++; print | command; next }
        /^-- Dump completed/ { complete = 1 }
        /^--/ || /^\/\*/ { next }
        { sub(/ AUTO_INCREMENT=[0-9]+/, ""); print > (work "/tables") }
        END { finish(); exit !complete }
    ' || {
        rm -rf "$work"
        echo "The dump breaks off before its end." >&2
        return 1
    }
    local name rows n=0
    while read -r name rows; do
        n=$((n + 1))
        echo "$name $rows $(cut -d' ' -f1 "$(printf '%s/%06d' "$work" "$n")")"
    done <"$work/rows"
    echo "(tables) $(sha256sum <"$work/tables" | cut -d' ' -f1)"
    rm -rf "$work"
}
