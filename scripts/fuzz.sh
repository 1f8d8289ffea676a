#!/usr/bin/env bash
# The contract fuzz against the packaged product with demo data, a database and a file store of its own that are thrown
# away. SEED chooses the requests, TIME how many seconds they go on, ONLY one operation.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/contract-packages.sh
scripts/with-product.sh node scripts/contract/fuzz.mjs SERVER "--seed=${SEED:-20230830}" "--seconds=${TIME:-60}" ${ONLY:+"--only=$ONLY"}
