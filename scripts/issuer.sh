#!/usr/bin/env bash
# Installs the OpenID provider that the tests of signing in at an issuer start, when its lock file changed since.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend/src/test/issuer"

installed=node_modules/.installed-from
if ! cmp -s package-lock.json "$installed"; then
  ../../../../scripts/visibly.sh "Installing the provider of the sign-on tests" npm ci
  cp package-lock.json "$installed"
fi
