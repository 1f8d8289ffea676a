#!/usr/bin/env bash
# Builds the user interface and the API, each only when something it is made of changed since the last build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME
scripts/node.sh

stamps=.cache/built
mkdir -p "$stamps"

# newer STAMP PATH...: whether any of the paths changed after the stamp was set. Folders count, so that a file that
# went away is noticed.
newer() {
  local stamp="$1"
  shift
  [[ ! -e "$stamp" || -n "$(find "$@" -newer "$stamp" -print -quit)" ]]
}

# set_stamp NAME SINCE: dated at the build's beginning: what changed during it is built again next time.
set_stamp() {
  mv -f "$stamps/$1.begun" "$stamps/$1"
}

ui_inputs=(frontend/src frontend/index.html frontend/package-lock.json frontend/tsconfig.json frontend/vite.config.ts)
if [[ -d frontend/public ]]; then
  ui_inputs+=(frontend/public)
fi
if [[ ! -f frontend/dist/index.html ]] || newer "$stamps/ui" "${ui_inputs[@]}"; then
  touch "$stamps/ui.begun"
  scripts/visibly.sh "Building the user interface" npm --prefix frontend run build
  set_stamp ui
fi

if [[ ! -f backend/target/quarkus-app/quarkus-run.jar ]] || newer "$stamps/api" backend/src/main backend/pom.xml frontend/dist; then
  touch "$stamps/api.begun"
  # Of an older user interface nothing may stay: its files have other names.
  rm -rf backend/target/classes/spa backend/target/classes/META-INF/resources
  (cd backend && ../scripts/visibly.sh "Building the API" ./mvnw --batch-mode package -Dmaven.test.skip=true)
  set_stamp api
fi
