#!/usr/bin/env bash
# Installs the packages that the contract's checks need when their lock file changed since they were installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/contract"

../node.sh
installed=node_modules/.installed-from
if ! cmp -s package-lock.json "$installed"; then
  ../visibly.sh "Installing the packages of the contract's checks" npm ci
  cp package-lock.json "$installed"
fi
