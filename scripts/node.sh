#!/usr/bin/env bash
# Checks Node and installs the frontend's packages when the lock file changed since they were installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../frontend"

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  {
    echo "Node (with npm) is needed, version 20.19, 22.13, or 24 and newer."
    echo "Install it from https://nodejs.org/ or with your system's package manager."
  } >&2
  exit 1
fi

if ! node -e '
  const [major, minor] = process.versions.node.split(".").map(Number)
  process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24 ? 0 : 1)
'; then
  echo "Node $(node --version) does not fit: version 20.19, 22.13, or 24 and newer is needed (https://nodejs.org/)." >&2
  exit 1
fi

installed=node_modules/.installed-from
if ! cmp -s package-lock.json "$installed"; then
  ../scripts/visibly.sh "Installing the frontend's packages" npm ci
  cp package-lock.json "$installed"
fi
