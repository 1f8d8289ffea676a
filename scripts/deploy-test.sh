#!/usr/bin/env bash
# The product as an office runs it: nginx before the packaged API, its log, its end, backup and restore. Needs nginx;
# where it cannot be installed this fails and says so. Arguments are test files: scripts/deploy-test.sh front
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/build.sh
NGINX_PROGRAM="$(scripts/nginx.sh)"
export NGINX_PROGRAM
unset DB_URL DB_USER DB_PASSWORD

files=()
for name in ${@:-front product crash}; do
  files+=("deploy/test/$name.test.mjs")
done
mkdir -p .cache
node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination=.cache/deploy.xml "${files[@]}"
