#!/usr/bin/env bash
# backup-daily.sh [FOLDER]: a backup every day at BACKUP_AT (01:30, by TZ), for as long as it runs. A failed one is
# tried again every ten minutes. Settings: see backup.sh.
set -euo pipefail

folder="${1:-/backups}"
at="${BACKUP_AT:-01:30}"
here="$(dirname "${BASH_SOURCE[0]}")"
trap 'exit 0' INT TERM

# Sleeps so that a signal ends it at once.
pause() {
  sleep "$1" &
  wait $!
}

while :; do
  next=$(date -d "today $at" +%s)
  if ((next <= $(date +%s))); then
    next=$(date -d "tomorrow $at" +%s)
  fi
  echo "The next backup is at $(date -d "@$next" '+%F %R %Z')."
  pause $((next - $(date +%s)))
  until "$here/backup.sh" "$folder"; do
    echo "The backup failed; see above. It is tried again in ten minutes." >&2
    pause 600
  done
done
