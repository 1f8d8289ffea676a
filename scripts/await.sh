#!/usr/bin/env bash
# await.sh URL PID SECONDS: waits until the address answers; fails when the process ends before, or the time is up.
set -euo pipefail

url="$1"
pid="$2"
patience="$3"

SECONDS=0
until node -e 'fetch(process.argv[1]).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))' "$url"; do
  if ! kill -0 "$pid" 2>/dev/null || ((SECONDS >= patience)); then
    exit 1
  fi
  sleep 0.5
done
