#!/usr/bin/env bash
# The checks that are no tests: formatting, warnings, types, the contract. All of them run, whatever fails; each leaves
# a line «passed NAME» or «failed NAME» in .cache/checks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME
scripts/node.sh

mkdir -p .cache
results=.cache/checks
: >"$results"

check() {
  local name="$1"
  shift
  if scripts/visibly.sh "$name" "$@"; then
    echo "passed $name" >>"$results"
  else
    echo "failed $name" >>"$results"
  fi
}

java_format() {
  (cd backend && ./mvnw --batch-mode -q -ntp spotless:check)
}

# Compiled apart, so that every file is compiled and its warnings are seen.
java_warnings() {
  rm -rf backend/target/check
  (cd backend && ./mvnw --batch-mode -ntp test-compile -Dmaven.compiler.failOnWarning=true -Dgiaoban.build.directory=target/check)
}

# The types that the frontend was written against are those of the approved contract.
api_types() {
  local generated
  generated="$(mktemp -d)"
  (cd frontend && npx openapi-ts --output "$generated" && diff -r "$generated" src/api/gen)
  rm -rf "$generated"
}

breaks() {
  scripts/contract-packages.sh && node scripts/contract/breaks.mjs
}

workflows() {
  REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
    frontend/node_modules/.bin/redocly lint docs/integration/giaoban.arazzo.yaml
}

export -f java_format java_warnings api_types breaks workflows

check "Java is formatted" java_format
check "Java compiles without warnings" java_warnings
check "TypeScript is formatted and linted" npm --prefix frontend run lint
check "TypeScript types fit" npm --prefix frontend run types
check "The contract is well made" npm --prefix frontend run api:lint
check "The contract takes nothing back" breaks
check "The workflows are well made" workflows
check "The frontend's API types are those of the contract" api_types

if grep -q '^failed ' "$results"; then
  grep '^failed ' "$results" >&2
  exit 1
fi
