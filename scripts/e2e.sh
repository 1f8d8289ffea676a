#!/usr/bin/env bash
# The browser stories, against the packaged product with data of their own.
# Arguments go to Playwright: scripts/e2e.sh plans --headed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

CHROMIUM_PATH="$(scripts/chromium.sh)"
if [[ -n "$CHROMIUM_PATH" ]]; then
  export CHROMIUM_PATH
else
  unset CHROMIUM_PATH
fi

scripts/with-product.sh env E2E_BASE_URL=SERVER npm --prefix frontend run e2e -- "$@"
