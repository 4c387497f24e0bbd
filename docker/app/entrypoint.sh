#!/bin/sh
# Starts WildFly. The image itself is read only: what the server writes goes to /tmp, its transactions to /var/lib/sapar.
# With "verify-trail" it proves the trail instead, without the server: docker/verify-trail.sh.
set -eu
# shellcheck source=docker/common/secrets.sh
. /opt/sapar/secrets.sh

secret SAPAR_DB_PASSWORD db-app
if [ "${1:-}" = verify-trail ]; then
    driver=$(ls /opt/sapar/modules/org/mariadb/jdbc/main/mariadb-java-client-*.jar)
    exec java -Xmx256m -cp "/opt/sapar/sapar-ejb.jar:$driver" org.sapar.trail.VerifyTrail
fi
secret SAPAR_DB_OWNER_PASSWORD db-owner
secret SAPAR_OIDC_CLIENT_SECRET oidc-client
secret SAPAR_SERVICE_CLIENT_SECRET oidc-service

run=/tmp/sapar
rm -rf "$run"
mkdir -p "$run/tmp" "$run/log"
cp -R /opt/wildfly/standalone/configuration "$run/configuration"

open=""
for package in lang lang.invoke lang.reflect io net security util util.concurrent; do
    open="$open --add-opens=java.base/java.$package=ALL-UNNAMED"
done
for package in java.desktop/sun.awt java.naming/com.sun.jndi.ldap java.naming/com.sun.jndi.url.ldap \
    java.naming/com.sun.jndi.url.ldaps jdk.naming.dns/com.sun.jndi.dns; do
    open="$open --add-exports=$package=ALL-UNNAMED"
done

# shellcheck disable=SC2086 # a list of options
exec java \
    -Xms64m "-Xmx${SAPAR_APP_HEAP:-1g}" -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError \
    "-D[Standalone]" \
    -Djava.net.preferIPv4Stack=true \
    -Djava.awt.headless=true \
    -Djboss.as.management.blocking.timeout=900 \
    -Djboss.modules.system.pkgs=org.jboss.byteman \
    "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000" \
    -Duser.timezone=UTC \
    -Djava.io.tmpdir=/tmp \
    "-Dorg.jboss.boot.log.file=$run/log/boot.log" \
    "-Dlogging.configuration=file:$run/configuration/logging.properties" \
    $open \
    --add-opens=java.management/javax.management=ALL-UNNAMED \
    --add-opens=java.naming/javax.naming=ALL-UNNAMED \
    -Djboss.home.dir=/opt/wildfly \
    -Djboss.server.base.dir=/opt/wildfly/standalone \
    "-Djboss.server.config.dir=$run/configuration" \
    "-Djboss.server.temp.dir=$run/tmp" \
    "-Djboss.server.log.dir=$run/log" \
    -Djboss.server.data.dir=/var/lib/sapar \
    -jar /opt/wildfly/jboss-modules.jar -mp /opt/sapar/modules:/opt/wildfly/modules \
    org.jboss.as.standalone -c=standalone.xml -b=0.0.0.0 -bmanagement=127.0.0.1
