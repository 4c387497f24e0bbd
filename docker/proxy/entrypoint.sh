#!/bin/sh
# Starts HAProxy with the three addresses that it lets in.
set -eu

authority() {
    case $2 in
    https://*/* | *[!a-z0-9.:/-]*)
        echo "$1 must look like https://host or https://host:port, in small letters, not \"$2\"." >&2
        exit 78
        ;;
    https://?*) echo "${2#https://}" ;;
    *)
        echo "$1 must begin with https://, not \"$2\"." >&2
        exit 78
        ;;
    esac
}

SAPAR_AUTHORITY=$(authority SAPAR_URL "$SAPAR_URL")
SAPAR_SIGN_ON_AUTHORITY=$(authority SAPAR_SIGN_ON_URL "$SAPAR_SIGN_ON_URL")
SAPAR_CONSOLE_AUTHORITY=$(authority SAPAR_CONSOLE_URL "$SAPAR_CONSOLE_URL")
export SAPAR_AUTHORITY SAPAR_SIGN_ON_AUTHORITY SAPAR_CONSOLE_AUTHORITY
exec haproxy -W -db -f /opt/sapar/haproxy.cfg
