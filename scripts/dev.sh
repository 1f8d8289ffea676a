#!/usr/bin/env bash
# Both halves with live reload: the API on PORT (8080), the user interface on 5173, which passes API calls on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME
scripts/node.sh

port="${PORT:-8080}"
(cd backend && exec ./mvnw --batch-mode -ntp quarkus:dev -Dquarkus.http.port="$port" -Dquarkus.console.enabled=false) &
api=$!
(cd frontend && API_ORIGIN="http://localhost:$port" exec node node_modules/vite/bin/vite.js) &
ui=$!
stop() {
  trap '' INT TERM
  kill -TERM "$api" "$ui" 2>/dev/null || true
  wait
  exit 0
}
trap stop INT TERM
# When one half ends, the other makes no sense.
while kill -0 "$api" 2>/dev/null && kill -0 "$ui" 2>/dev/null; do
  sleep 1
done
stop
