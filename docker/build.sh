#!/usr/bin/env bash
# Builds the four images from what Maven made: mvn package first. BASE_IMAGE names another base than Debian's own.
set -euo pipefail
cd "$(dirname "$0")/.."

version() { sed -n "s|.*<version\.$1>\(.*\)</version\.$1>.*|\1|p" pom.xml; }

servers=.sapar/servers
wildfly=wildfly-$(version wildfly)
keycloak=keycloak-$(version keycloak)
release=${SAPAR_VERSION:-$(sed -n 's|^    <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)}
base=${BASE_IMAGE:-debian:12-slim}

for made in ear/target/sapar.ear "$servers/$wildfly" "$servers/$keycloak" "$servers/modules"; do
    if [ ! -e "$made" ]; then
        echo "$made is not there: run \"mvn package\" first." >&2
        exit 1
    fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# image NAME: what stands in $work/NAME, laid out as its Dockerfile copies it
image() {
    echo "sapar-$1:$release"
    cp docker/"$1"/Dockerfile "$work/$1/"
    # Links into the folders of the servers: they are followed, not copied before.
    tar --create --dereference --owner=0 --group=0 --mode=u=rwX,go=rX --directory="$work/$1" . |
        DOCKER_BUILDKIT=0 docker build --quiet --network "${SAPAR_BUILD_NETWORK:-host}" --build-arg "BASE_IMAGE=$base" \
            --tag "sapar-$1:$release" -
}

here=$PWD
mkdir "$work/mariadb" "$work/keycloak" "$work/app" "$work/proxy"

cp docker/mariadb/{sapar.cnf,entrypoint.sh} docker/common/secrets.sh "$work/mariadb/"
cp docker/proxy/{haproxy.cfg,entrypoint.sh} "$work/proxy/"

cp docker/keycloak/{keycloak.conf,realm.json,first-administrator.json,entrypoint.sh} docker/common/secrets.sh "$work/keycloak/"
ln -s "$here/$servers/$keycloak" "$work/keycloak/keycloak"
ln -s "$here/docker/keycloak/themes" "$work/keycloak/themes"

cp docker/app/{container.cli,entrypoint.sh} docker/wildfly/sapar.cli docker/common/secrets.sh ear/target/sapar.ear "$work/app/"
# The module by itself as well: docker/verify-trail.sh runs it without the server.
(cd "$work/app" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" -xf sapar.ear sapar-ejb.jar)
ln -s "$here/$servers/$wildfly" "$work/app/wildfly"
mkdir "$work/app/modules"
cp -R "$servers"/modules/. docker/wildfly/modules/. "$work/app/modules/"

for name in mariadb proxy keycloak app; do
    image "$name"
done
