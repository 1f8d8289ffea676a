#!/usr/bin/env bash
# Computes every chain of the audit log again, past the application, and names the first break of each. Of the embedded
# database in DB_HOME (the demo's); DB_URL, DB_USER and DB_PASSWORD or DB_PASSWORD_FILE name another server.
# Ends with 0 when all is sound, 1 when something was changed, 2 when the log could not be read.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
if [[ ! -f backend/target/quarkus-app/quarkus-run.jar ]]; then
  scripts/build.sh
fi
cd backend

settings=()
if [[ -n "${DB_URL:-}" ]]; then
  if [[ -n "${DB_PASSWORD_FILE:-}" ]]; then
    DB_PASSWORD="$(<"$DB_PASSWORD_FILE")"
    export DB_PASSWORD
  fi
else
  home="${DB_HOME:-$PWD/.embedded/demo}"
  if [[ ! -d "$home/data" ]]; then
    echo "There is no database in $home. Start the product once (make run), or name a server by DB_URL." >&2
    exit 2
  fi
  settings=(-Dgiaoban.embedded-db.enabled=true "-Dgiaoban.embedded-db.home=$home" -Dgiaoban.embedded-db.jar-dir=.embedded)
fi
app=target/quarkus-app
exec "$JAVA_HOME/bin/java" -Xmx128m ${settings[@]+"${settings[@]}"} \
  -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" vn.giaoban.audit.VerifyAudit
