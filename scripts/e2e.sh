#!/usr/bin/env bash
# The browser stories, against the packaged product with a database and a file store of their own that are thrown away.
# Arguments go to Playwright: scripts/e2e.sh plans --headed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/build.sh
CHROMIUM_PATH="$(scripts/chromium.sh)"
if [[ -n "$CHROMIUM_PATH" ]]; then
  export CHROMIUM_PATH
else
  unset CHROMIUM_PATH
fi

# The stories never touch a server that somebody works with.
unset DB_URL DB_USER DB_PASSWORD

port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')"
data="$(mktemp -d)"
log="$PWD/backend/target/e2e-server.log"

# Some days before the deadlines of the plans that the stories tell of.
scripts/serve.sh "$port" \
  -Dgiaoban.clock.start=2023-08-30T08:00:00+07:00 \
  -Dgiaoban.embedded-db.home="$data/database" \
  -Dgiaoban.files.directory="$data/files" >"$log" 2>&1 &
server=$!
stop() {
  trap '' INT TERM
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$data"
}
trap stop EXIT
trap 'exit 130' INT TERM

export E2E_BASE_URL="http://localhost:$port"
if ! scripts/await.sh "$E2E_BASE_URL/q/openapi" "$server" 180; then
  cat "$log"
  echo "The server for the browser stories did not start; its log is $log." >&2
  exit 1
fi

npm --prefix frontend run e2e -- "$@"
