#!/usr/bin/env bash
# Breaks the source in ways that must not go unnoticed, one at a time and in a copy, and checks that the build fails.
# Usage: it/mutations.sh
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

missed=0
try() { # what it is, module, file, sed expression
    rm -rf "${copy:?}"/*
    git ls-files -z ejb web pom.xml ear/pom.xml it/pom.xml docs docker .mvn | tar --null -T - -c | tar -x -C "$copy"
    sed -i -E "$4" "$copy/$3"
    if cmp -s "$3" "$copy/$3"; then
        echo "not applied: $1"
        missed=1
    elif (cd "$copy" && mvn -q -B -P '!test' -pl "$2" -am test >build.log 2>&1); then
        echo "MISSED: $1"
        missed=1
    else
        echo "caught: $1"
    fi
}

src=ejb/src/main/java/org/sapar
try 'a permission removed from a desk method' ejb "$src/requests/RequestDesk.java" '0,/@RolesAllowed\(REQUESTS_READ\)/s/@RolesAllowed\(REQUESTS_READ\)//'
try 'a Kyrgyz text removed' web web/src/main/resources/org/sapar/web/texts_ky.properties '/^requests\.requests\.title/d'
try 'the scope taken off the files of posts' ejb "$src/persistence/PostScoped.java" 's/^@Filter\(name = "post-scope"\)$//'
try 'requests put outside the scope' ejb "$src/requests/ConsularRequest.java" 's/extends PostScoped/extends org.sapar.persistence.Filed/'
try 'the guard of acceptance removed' ejb "$src/requests/RequestAction.java" '/ ACCEPT\(/s/Words\.NONE, .*\),/Words.NONE),/'
try 'the four eyes closed' ejb "$src/requests/ConsularRequest.java" 's/action == RequestAction\.SIGN_REFUSAL\) \{/false) {/'
try 'a text written into a page' web web/src/main/webapp/requests/requests.xhtml 's/<tbody>/<caption>Queue<\/caption><tbody>/'
try 'the idle time doubled' ejb "$src/identity/Limits.java" 's/setting\("SAPAR_IDLE_MINUTES", 15\)/setting("SAPAR_IDLE_MINUTES", 30)/'
try 'logout messages for others taken' ejb "$src/identity/LogoutMessages.java" 's/\.setExpectedAudience\(true, audience\)/.setSkipDefaultAudienceValidation()/'
exit $missed
