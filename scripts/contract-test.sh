#!/usr/bin/env bash
# What holds for other systems: the rules of the contract, then against one packaged product of its own the main story
# (workflows, generated clients, the guide's commands) and the contract fuzz. All of it runs, whatever fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/contract-packages.sh
mkdir -p .cache
failed=0

report() {
  echo --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit "--test-reporter-destination=.cache/$1.xml"
}

# shellcheck disable=SC2046 # words on purpose
node --test $(report contract) scripts/contract/test/*.test.mjs || failed=1

against_the_product() {
  local broken=0
  # shellcheck disable=SC2046
  node --test $(report stories) scripts/contract/stories.mjs || broken=1
  # Last: it leaves the data in pieces.
  node scripts/contract/fuzz.mjs "$SERVER" "--seed=${SEED:-20230830}" "--seconds=${TIME:-60}" || broken=1
  return "$broken"
}
export -f against_the_product report

scripts/with-product.sh bash -c against_the_product || failed=1
exit "$failed"
