#!/usr/bin/env bash
# learn.sh APP: starts the packaged API in the folder APP with a throw-away database, uses it a little, and leaves
# APP/app.aot, from which later starts on the same JVM are quicker. APP must not move afterwards.
# MARIADB names an installed server; without it the launcher looks for one itself.
set -euo pipefail

app="$(cd "$1" && pwd)"
port="${PORT:-8080}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# The same options as in the image: the cache is only good for them.
cd "$app"
rm -f app.aot
PORT="$port" "$java" -XX:AOTCacheOutput=app.aot -XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED \
  -Dquarkus.profile=embedded -Dgiaoban.embedded-db.home="$scratch/database" -Dgiaoban.files.directory="$scratch/files" \
  ${MARIADB:+-Dgiaoban.embedded-db.installation="$MARIADB"} ${JAR_DIR:+-Dgiaoban.embedded-db.jar-dir="$JAR_DIR"} \
  -jar quarkus-run.jar >"$scratch/log" 2>&1 &
api=$!

# request METHOD PATH [COOKIE] [BODY]: prints the answer; with bash alone, the image has little else.
request() {
  local method="$1" path="$2" cookie="${3:-}" body="${4:-}"
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf '%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s' \
    "$method" "$path" "$cookie" "${#body}" "$body" >&3
  cat <&3
  exec 3<&-
}

SECONDS=0
until request GET /q/openapi >/dev/null 2>&1; do
  if ! kill -0 "$api" 2>/dev/null || ((SECONDS > 180)); then
    cat "$scratch/log" >&2
    exit 1
  fi
  sleep 0.5
done
session="$(request POST /api/v1/sign-in '' '{"username":"vanphong.vinhlong","password":"giaoban-demo-2026"}' |
  sed -nE 's/^[Ss]et-[Cc]ookie: (giaoban_session=[^;]+).*/\1/p')"
plan="$(request GET '/api/v1/plans?limit=1' "$session" | grep -oE '"id":"[0-9a-f-]{36}"' | head -n 1 | cut -d '"' -f 4)"
for path in me overview "plans/$plan" "plans/$plan/obligations" units obligations; do
  request GET "/api/v1/$path" "$session" >/dev/null
done
kill -TERM "$api"
wait "$api" || true

if [[ ! -s app.aot ]]; then
  cat "$scratch/log" >&2
  echo "The JVM left no cache." >&2
  exit 1
fi
echo "app.aot: $(($(wc -c <app.aot) / 1048576)) MB."
