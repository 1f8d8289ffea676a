#!/usr/bin/env bash
# Computes every chain of the audit log again, past the application, and names the first break of each. Of the demo's
# database; DB_URL, DB_USER and DB_PASSWORD name another server, TODAY=2023-09-05 the demo of that day.
# Ends with 0 when all is sound, 1 when something was changed, 2 when the log could not be read.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
if [[ ! -f backend/target/quarkus-app/quarkus-run.jar ]]; then
  scripts/build.sh
fi
cd backend

settings=()
if [[ -z "${DB_URL:-}" ]]; then
  home=".embedded/demo${TODAY:+-$TODAY}"
  if [[ ! -d "$home/data" ]]; then
    echo "There is no demo database in backend/$home. Run the demo once (make run), or name a server by DB_URL." >&2
    exit 2
  fi
  settings=(-Dgiaoban.embedded-db.enabled=true "-Dgiaoban.embedded-db.home=$home" -Dgiaoban.embedded-db.jar-dir=.embedded)
fi
app=target/quarkus-app
exec "$JAVA_HOME/bin/java" -Xmx128m ${settings[@]+"${settings[@]}"} \
  -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" vn.giaoban.audit.VerifyAudit
