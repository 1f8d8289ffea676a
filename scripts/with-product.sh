#!/usr/bin/env bash
# with-product.sh COMMAND...: runs a command against the packaged product with demo data, on a port, a database and a
# file store of its own that are thrown away. The command finds the address in SERVER, and as «SERVER» among its words.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/build.sh
unset DB_URL DB_USER DB_PASSWORD

port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')"
data="$(mktemp -d)"
log="$PWD/backend/target/product-server.log"

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

export SERVER="http://localhost:$port"
if ! scripts/await.sh "$SERVER/q/openapi" "$server" 180; then
  cat "$log"
  echo "The server did not start; its log is $log." >&2
  exit 1
fi

"${@//SERVER/$SERVER}"
