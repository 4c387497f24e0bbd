#!/bin/sh
# Starts MariaDB. Whoever is inside the container comes in by the socket; everybody else by a password from the secrets,
# which is set anew at each start, so that a changed secret needs a restart and nothing else.
set -eu
# shellcheck source=docker/common/secrets.sh
. /opt/sapar/secrets.sh

secret owner db-owner
secret application db-app
secret keycloak db-keycloak
for password in "${owner:?}" "${application:?}" "${keycloak:?}"; do
    case $password in
    *[!A-Za-z0-9_-]*)
        echo "Passwords of the database hold letters, digits, - and _ only; make them by docker/secrets.sh." >&2
        exit 78
        ;;
    esac
done

data=/var/lib/mysql/data
run=/run/mysqld
if [ ! -d "$data" ]; then
    rm -rf "$data.new"
    mariadb-install-db --no-defaults --skip-test-db --auth-root-authentication-method=socket \
        --auth-root-socket-user=sapar --datadir="$data.new" >/dev/null
    mv "$data.new" "$data"
fi

account() {
    echo "create user if not exists $1@'%' identified by '$2';"
    echo "alter user $1@'%' identified by '$2';"
}
umask 077
{
    echo "create database if not exists sapar;"
    echo "create database if not exists keycloak;"
    account sapar_owner "$owner"
    account sapar_app "$application"
    account keycloak "$keycloak"
    echo "grant all on sapar.* to sapar_owner@'%' with grant option;"
    # The application may do nothing until its migration grants it table by table; to connect it needs some right.
    echo "grant show view on sapar.* to sapar_app@'%';"
    echo "grant all on keycloak.* to keycloak@'%';"
} >"$run/accounts.sql"
unset owner application keycloak password

exec mariadbd --defaults-file=/opt/sapar/sapar.cnf --datadir="$data" --tmpdir=/tmp --socket="$run/mysqld.sock" \
    --pid-file="$run/mysqld.pid" --bind-address=0.0.0.0 --port=3306 --skip-ssl --init-file="$run/accounts.sql"
