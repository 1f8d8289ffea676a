#!/usr/bin/env bash
# Forgets the local databases and papers of demo, development and tests. The next start begins afresh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend"

for home in .embedded/demo .embedded/dev .embedded/test; do
  if [[ -f "$home/run.properties" ]]; then
    pid="$(sed -n 's/^pid=//p' "$home/run.properties")"
    if [[ -n "$pid" ]] && kill -0 "$pid" 2>/dev/null; then
      echo "The database in backend/$home is running (process $pid). Stop it first, then reset." >&2
      exit 1
    fi
  fi
done
rm -rf .embedded/demo .embedded/dev .embedded/test .data/demo-files .data/files
echo "Local databases and papers are gone."
