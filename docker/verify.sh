#!/usr/bin/env bash
# Proves the production way on a Debian machine that has no container engine: installs one from Debian's packages, runs
# it by itself, builds the images, starts them, signs on, breaks and mends things, takes a backup, restores it into a
# second project, and takes everything down again. Root, about 5 GB of disk and 5 GB of memory; "mvn package" first.
#     docker/verify.sh
# SAPAR_VERIFY_KEEP=yes keeps the layers of the images, so that the next time is quicker.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$root/.sapar/docker
mkdir -p "$work"

export SAPAR_PORT=${SAPAR_PORT:-26443} SAPAR_CONSOLE_PORT=${SAPAR_CONSOLE_PORT:-26943}
export SAPAR_URL=https://sapar.example:$SAPAR_PORT SAPAR_SIGN_ON_URL=https://sign-on.sapar.example:$SAPAR_PORT
export SAPAR_CONSOLE_URL=https://localhost:$SAPAR_CONSOLE_PORT SAPAR_FIRST_ADMINISTRATOR=administrator
export SAPAR_VERSION=verify SAPAR_SECRETS=$work/secrets COMPOSE_PROJECT_NAME=sapar-verify
export DOCKER_HOST=unix://$work/docker.sock BASE_IMAGE=sapar-base:verify
# One is set, so that it is seen to arrive; the others are there and empty, which is to mean what is usual.
export SAPAR_IDLE_MINUTES=14 SAPAR_DAY_HOURS='' SAPAR_DRAFT_DAYS='' SAPAR_SIGN_ON_LOOK_SECONDS='' SAPAR_API_CALLS_PER_MINUTE='' SAPAR_CHECKS_PER_MINUTE='' SAPAR_SWEEP_THREADS=''
export SAPAR_REQUESTS_AT_ONCE='' SAPAR_REQUESTS_WAITING='' SAPAR_PUBLIC_AT_ONCE='' SAPAR_PUBLIC_WAITING=''
# The client of Debian's package, not another one on the path.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH

exec 3>&1
say() { printf '%4d s  %s\n' "$SECONDS" "$*" >&3; }
fail() {
    say "FAILED: $*"
    exit 1
}

forwarding=$(cat /proc/sys/net/ipv4/ip_forward)
others=$(iptables-save 2>/dev/null | grep -c DOCKER || true)
policy=$(iptables -S FORWARD 2>/dev/null | sed -n 's/^-P FORWARD //p' || true)

leave() {
    local status=$?
    trap - EXIT INT TERM
    if [ -S "$work/docker.sock" ]; then
        if [ "$status" != 0 ]; then
            in_docker docker-compose logs --no-color --tail 40 >"$work/failed.log" 2>&1 || true
            say "the last lines of each server are in $work/failed.log"
        fi
        for project in sapar-verify sapar-restored; do
            COMPOSE_PROJECT_NAME=$project in_docker docker-compose down --volumes --timeout 20 >/dev/null 2>&1 || true
        done
    fi
    if [ -e "$work/docker.pid" ]; then
        kill "$(cat "$work/docker.pid")" || true
        for _ in $(seq 60); do [ -e "$work/docker.pid" ] && sleep 0.5; done
    fi
    mount | awk -v below="$work/" 'index($3, below) == 1 { print $3 }' | sort -r | while read -r mounted; do
        umount "$mounted" || true
    done
    # Only what this engine made: another one's rules stay, and so do all that are not of an engine.
    if [ "$others" = 0 ] && command -v iptables-save >/dev/null; then
        iptables-save | grep -v -E 'DOCKER|docker0|br-[0-9a-f]{12}' | iptables-restore
        iptables -P FORWARD "${policy:-ACCEPT}"
        ip link delete docker0 2>/dev/null || true
        echo "$forwarding" >/proc/sys/net/ipv4/ip_forward
    fi
    [ -n "${SAPAR_VERIFY_KEEP:-}" ] || rm -rf "$work/data"
    rm -rf "$work/exec" "$work/secrets" "$work/backup" "$work/state" "$work/hosts" "$work/base" "$work/later"
    say "everything is taken down"
    exit "$status"
}

in_docker() { (cd "$root/docker" && "$@"); }

engine() {
    local missing=()
    for program in dockerd:docker.io docker-compose:docker-compose iptables:iptables debootstrap:debootstrap \
        openssl:openssl curl:curl ip:iproute2; do
        command -v "${program%%:*}" >/dev/null || missing+=("${program##*:}")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "installing ${missing[*]}"
        apt-get update -q >"$work/apt.log" 2>&1
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >>"$work/apt.log" 2>&1
    fi
    setsid dockerd --data-root "$work/data" --exec-root "$work/exec" --host "$DOCKER_HOST" \
        --pidfile "$work/docker.pid" --storage-driver overlay2 --exec-opt native.cgroupdriver=cgroupfs \
        --default-ulimit nofile=16384:16384 --oom-score-adjust 0 >"$work/dockerd.log" 2>&1 &
    for _ in $(seq 60); do
        if docker version >/dev/null 2>&1; then
            say "the engine runs: $(docker version --format '{{.Server.Version}}')"
            return
        fi
        sleep 1
    done
    fail "the engine does not start, see $work/dockerd.log"
}

# A base as Debian's own image is, from where this machine gets its packages. It is kept for the next time.
base() {
    if docker image inspect "$BASE_IMAGE" >/dev/null 2>&1; then return; fi
    if [ ! -e "$work/base.tar" ]; then
        local sources=/etc/apt/sources.list.d/debian.sources mirror suite
        suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
        if [ -r "$sources" ]; then
            mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p' "$sources" | head -n 1)
        else
            sources=/etc/apt/sources.list
            mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' "$sources" | head -n 1)
        fi
        say "making a base of $suite"
        rm -rf "$work/base"
        debootstrap --variant=minbase "$suite" "$work/base" "$mirror" >"$work/debootstrap.log"
        : >"$work/base/etc/apt/sources.list"
        cp "$sources" "$work/base/etc/apt/${sources#/etc/apt/}"
        tar -C "$work/base" -cf "$work/base.tar.new" .
        mv "$work/base.tar.new" "$work/base.tar"
        rm -rf "$work/base"
    fi
    docker import - "$BASE_IMAGE" <"$work/base.tar" >/dev/null
}

healthy() {
    local container state
    for _ in $(seq 900); do
        container=$(in_docker docker-compose ps --quiet "$1" 2>/dev/null || true)
        state=$([ -z "$container" ] || docker inspect --format '{{.State.Health.Status}}' "$container")
        if [ "$state" = healthy ]; then return; fi
        sleep 1
    done
    fail "$1 is not healthy"
}

# health NAME: status of the answer and what it says
health() {
    in_docker docker-compose exec -T app curl --silent --max-time 20 --write-out ' %{http_code}' \
        --header "Host: ${SAPAR_URL#https://}" "http://127.0.0.1:8080/public/health/$1"
}

# health_says NAME TEXT: waits until it does
health_says() {
    local answer
    for _ in $(seq 90); do
        answer=$(health "$1" || true)
        case $answer in *"$2"*) return ;; esac
        sleep 1
    done
    fail "/health/$1 does not say $2 but $answer"
}

# By the session of who signed on, and for longer than the proxy asks three times: a page of the application's own.
outage_is_told() {
    local until=$((SECONDS + 25)) cookie answer=
    cookie=$(sed -n 's/^cookie //p' "$work/state")
    while [ "$SECONDS" -lt "$until" ]; do
        answer=$(curl --silent --insecure --include --http1.1 --max-time 20 \
            --resolve "sapar.example:$SAPAR_PORT:127.0.0.1" --header "Cookie: $cookie" --header 'Accept: text/html' \
            "$SAPAR_URL/requests/requests.xhtml" || true)
        sleep 1
    done
    # The proxy writes the names of headers small.
    for part in ' 503 ' 'retry-after:' 'class="reference"'; do
        case ${answer,,} in *"$part"*) ;; *) fail "without the database people are not told by the application: $answer" ;; esac
    done
}

sign_on() {
    java -Djdk.net.hosts.file="$work/hosts" -Djdk.httpclient.allowRestrictedHeaders=host \
        docker/verify/SignOn.java "$SAPAR_URL" "$SAPAR_SIGN_ON_URL" "$SAPAR_CONSOLE_URL" \
        "$SAPAR_FIRST_ADMINISTRATOR" "$SAPAR_SECRETS/first-administrator" "$SAPAR_SECRETS/tls" "$work/state"
}

query() {
    in_docker docker-compose exec -T db mariadb --no-defaults --socket=/run/mysqld/mysqld.sock --user=sapar \
        --batch --skip-column-names --execute="$1"
}

# Somebody without a sign-on asks each second, two minutes at most: each refusal is a row of the trail.
strangers() {
    for _ in $(seq 120); do
        curl --silent --insecure --output /dev/null --resolve "sapar.example:$SAPAR_PORT:127.0.0.1" \
            "$SAPAR_URL/api/v1/migrants" || true
        sleep 1
    done
}

trail_is_whole() {
    local said
    said=$(docker/verify-trail.sh 2>"$work/trail.log") || fail "the trail is not whole: $said $(cat "$work/trail.log")"
    case $said in "0 rows"*) fail "the trail has no rows" ;; esac
    say "the trail is whole: ${said%%;*}"
}

# trail_says KIND: what is wrong with it
trail_says() {
    local said status=0
    said=$(docker/verify-trail.sh 2>"$work/trail.log") || status=$?
    [ "$status" = 1 ] || fail "the proof ends with $status: $said $(cat "$work/trail.log")"
    grep -q -E -e "$1" <<<"$said" || fail "the proof does not say $1: $said"
}

start() {
    in_docker docker-compose up -d >"$work/up.log" 2>&1 || fail "it does not start, see $work/up.log"
    for service in db keycloak app proxy; do
        healthy "$service"
        say "$service is healthy"
    done
}

if [ "$(id -u)" != 0 ]; then
    echo "Run this as root: it starts a container engine." >&2
    exit 1
fi
trap leave EXIT INT TERM
rm -rf "$work/secrets" "$work/backup" "$work/state" "$work/later"
say "proving the production way, all of it in $work"

engine
base
docker/build.sh >"$work/build.log" 2>&1 || fail "an image cannot be built, see $work/build.log"
say "four images are built"

docker/secrets.sh "$SAPAR_SECRETS" >/dev/null
before=$(cat "$SAPAR_SECRETS"/* | sha256sum)
docker/secrets.sh "$SAPAR_SECRETS" >/dev/null
[ "$before" = "$(cat "$SAPAR_SECRETS"/* | sha256sum)" ] || fail "secrets are made a second time"
[ -z "$(find "$SAPAR_SECRETS" -type f ! -perm 0600)" ] || fail "secrets can be read by others"
printf '127.0.0.1 sapar.example sign-on.sapar.example localhost\n' >"$work/hosts"

start

published=$(docker ps --format '{{.Ports}}' | tr ',' '\n' | grep -c -- '->' || true)
[ "$published" = 2 ] || fail "$published ports are published instead of two"
docker ps --format '{{.Ports}}' | grep '0\.0\.0\.0' >/dev/null && fail "a port is open to everybody without having been told to"
for service in db keycloak app proxy; do
    container=$(in_docker docker-compose ps --quiet "$service")
    id=$(docker exec "$container" id -u)
    [ "$id" = 10001 ] || fail "$service runs as user $id"
    ! docker exec "$container" touch /touched 2>/dev/null || fail "$service can be written to"
    ! docker inspect --format '{{.Config.Env}}' "$container" | grep -F -f "$SAPAR_SECRETS/db-app" >/dev/null ||
        fail "$service has a password in its settings"
done
say "two ports, on this machine only; nobody is root; images cannot be written to"

[ "$(in_docker docker-compose exec -T app printenv SAPAR_IDLE_MINUTES)" = 14 ] || fail "a setting does not reach the application"

accounts=$(query "select concat(r.name, ' ', u.username) from keycloak.USER_ENTITY u join keycloak.REALM r on r.id = u.realm_id where u.service_account_client_link is null order by 1")
[ "$accounts" = "sapar administrator" ] || fail "there are other accounts than the first administrator's: $accounts"
[ "$(query "select count(*) from sapar.migrant")" = 0 ] || fail "there are people in a fresh database"
docker/realm.sh get realms/sapar --fields bruteForceProtected | grep true >/dev/null || fail "the realm cannot be tended"
say "one account, no people"

health_says started '"status":"UP"'
health_says live '"status":"UP"'
health_says ready '"state":"reached"'
in_docker docker-compose exec -T app curl --silent http://127.0.0.1:9990/metrics | grep '^base_memory_usedHeap_bytes' >/dev/null ||
    fail "no metrics"
say "started, live, ready, measured"

sign_on
for version in tls1 tls1_1; do
    ! openssl s_client -connect "127.0.0.1:$SAPAR_PORT" "-$version" -cipher 'ALL:@SECLEVEL=0' </dev/null >/dev/null 2>&1 ||
        fail "$version is spoken"
done
openssl s_client -connect "127.0.0.1:$SAPAR_PORT" -tls1_3 </dev/null >/dev/null 2>&1 || fail "TLS 1.3 is not spoken"
say "signed on by TLS 1.2 or 1.3"

in_docker docker-compose stop keycloak >/dev/null 2>&1
health_says ready '"state":"degraded"'
health_says ready ' 200'
in_docker docker-compose start keycloak >/dev/null 2>&1
in_docker docker-compose stop db >/dev/null 2>&1
health_says ready ' 503'
outage_is_told
in_docker docker-compose start db >/dev/null 2>&1
health_says ready ' 200'
healthy keycloak
say "degraded without the sign-on, not ready without the database but telling people so, itself again with both"

# The trail grows meanwhile: what is restored has to be proved nevertheless.
rows=$(query "select count(*) from sapar.trail")
strangers &
asking=$!
docker/backup.sh "$work/backup"
kill "$asking"
wait "$asking" 2>/dev/null || true
[ "$(query "select count(*) from sapar.trail")" -gt "$rows" ] || fail "nothing was written while the backup was taken"
trail_is_whole
mkdir "$work/later"
in_docker docker-compose exec -T app tar -C /var/lib/sapar -c checkpoints | tar -C "$work/later" -x
backup=$(echo "$work"/backup/sapar-*)
! docker/restore.sh "$backup" >"$work/refused.log" 2>&1 || fail "a database that is in use is restored over"
grep -q "not empty" "$work/refused.log" || fail "the refusal does not say why: $(cat "$work/refused.log")"
in_docker docker-compose stop >/dev/null 2>&1
say "a backup is taken; it is not put over a database in use"

export COMPOSE_PROJECT_NAME=sapar-restored
# As where only the database was lost: checkpoints that know more rows than the backup lie there already.
tar -C "$work/later" -c checkpoints |
    in_docker docker-compose run --rm --no-deps -T --entrypoint tar app -C /var/lib/sapar -x >"$work/put.log" 2>&1
docker/restore.sh "$backup" | tee "$work/restore.log"
grep -q "checkpoints-before-" "$work/restore.log" || fail "checkpoints that were there are not put aside"
start
sign_on
say "the restored system lets the same person in, by the same password and one-time code"
trail_is_whole
SAPAR_TRAIL_CHECKPOINTS=$work/later/checkpoints trail_says 'TRUNCATED|CHECKPOINT_MISMATCH'
query "delete from sapar.trail order by id limit 1"
trail_says ' MISSING'
say "checkpoints of after the backup tell that rows are lost, and a row that is taken out is told"

for service in db keycloak app proxy; do
    docker logs "$(in_docker docker-compose ps --quiet "$service")" 2>&1
done >"$work/servers.log"
for name in db-owner db-app db-keycloak oidc-client oidc-service trail-keys trail-signing-key first-administrator keycloak-operator; do
    ! grep -q -F -f "$SAPAR_SECRETS/$name" "$work/servers.log" || fail "the secret $name stands in a log"
done
say "PASSED"
