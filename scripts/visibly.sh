#!/usr/bin/env bash
# visibly.sh TITLE COMMAND...: runs a command that takes a while, shows that it goes on, and its whole output only when
# it fails.
set -euo pipefail

title="$1"
shift
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

"$@" >"$log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; echo; exit 130' INT TERM

if [[ -t 1 ]]; then
  every=1
else
  every=20
  echo "$title ..."
fi

SECONDS=0
while kill -0 "$pid" 2>/dev/null; do
  sleep 1
  if ((SECONDS % every == 0)); then
    last="$(tail -n 1 "$log" | tr -d '\r' | tr -cd '[:print:]' | cut -c1-80)"
    if [[ -t 1 ]]; then
      printf '\r\033[K%s ... %d s  %s' "$title" "$SECONDS" "$last"
    else
      printf '  %d s  %s\n' "$SECONDS" "$last"
    fi
  fi
done
if [[ -t 1 ]]; then
  printf '\r\033[K'
fi

if wait "$pid"; then
  echo "$title: done in $SECONDS s."
else
  status=$?
  cat "$log"
  echo "$title: failed." >&2
  exit "$status"
fi
