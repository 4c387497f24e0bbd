# shellcheck shell=sh
# Read by the entry points: puts a secret, which is a file, into the variable that a server asks for.

secret() {
    if [ ! -r "/run/secrets/$2" ] || [ ! -s "/run/secrets/$2" ]; then
        echo "The secret $2 is missing or cannot be read: run docker/secrets.sh, see docs/operations.md." >&2
        exit 78
    fi
    value=$(cat "/run/secrets/$2")
    export "$1=$value"
}
