# shellcheck shell=bash
# Read by the tools: compose, whichever of the two is here.

compose() {
    if docker compose version >/dev/null 2>&1; then
        docker compose "$@"
    else
        docker-compose "$@"
    fi
}
