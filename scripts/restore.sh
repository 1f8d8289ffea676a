#!/usr/bin/env bash
# restore.sh FILE: puts a backup in the place of the database and adds its papers to the store. The product must not
# run meanwhile. The archive is checked before anything is touched, and the database against it afterwards. A database
# that holds something is only replaced with REPLACE=yes. Where the database is: see database.sh.
set -euo pipefail
# shellcheck source=database.sh
source "$(dirname "${BASH_SOURCE[0]}")/database.sh"

archive="${1:-}"
[[ -f "$archive" ]] || give_up "Name the backup: make restore FILE=backups/giaoban-20260901T010000Z.tar"
if embedded_in_use; then
  give_up "The product is running (process $(run_property owner)). Stop it first, then restore."
fi

# Unpacked beside the store: what was checked there is moved into its place without another copy.
mkdir -p "$FILES_DIRECTORY"
unpacked="$(mktemp -d "$FILES_DIRECTORY/restoring.XXXXXX")"
leftovers=("$unpacked")
trap 'rm -rf "$unpacked"' EXIT

if tar -tf "$archive" | grep -vxE 'MANIFEST|database\.sql\.gz|[0-9a-f]{2}/[0-9a-f]{64}' >&2; then
  give_up "$archive is no backup of this product: see the names above."
fi
tar -xf "$archive" -C "$unpacked" --no-same-owner
manifest="$unpacked/MANIFEST"
told() {
  sed -n "s/^$1 //p" "$manifest"
}
[[ "$(head -n 1 "$manifest" 2>/dev/null)" == "giaoban-backup 1" ]] || give_up "$archive is no backup of this product."
[[ "$(sha256 "$unpacked/database.sql.gz" | cut -d ' ' -f 1)" == "$(told database-sha256)" ]] ||
  give_up "The database in $archive is damaged. Take another backup."

# The name of a paper is its hash.
(cd "$unpacked" && find . -type f -path './??/*' | sed -E 's|^\./(..)/(.*)$|\2  \1/\2|' | sort) >"$unpacked/papers"
[[ "$(wc -l <"$unpacked/papers" | tr -d ' ')" == "$(told papers)" ]] || give_up "Papers are missing in $archive."
if [[ -s "$unpacked/papers" ]] && ! (cd "$unpacked" && sha256 --check --quiet papers); then
  give_up "Papers in $archive are damaged: see above. Take another backup."
fi

open_database
tables="$(sql "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")"
if [[ -n "$tables" && "${REPLACE:-}" != yes ]]; then
  give_up "The database $name on $host:$port is not empty. To give up what it holds: REPLACE=yes make restore FILE=$archive"
fi

echo "Restoring the backup of $(told made), schema $(told schema) ..."
{
  echo "SET foreign_key_checks = 0;"
  for table in $tables; do
    echo "DROP TABLE \`$table\`;"
  done
  # Triggers are made by whoever restores; the account of the time may not exist here.
  gzip -dc "$unpacked/database.sql.gz" | sed -E '/^\/\*!50003 CREATE\*\/ /s|/\*!50017 DEFINER=`[^`]*`@`[^`]*`\*/ ||'
} | "$client" --defaults-extra-file="$workspace/client.cnf" "$name"

while read -r table rows; do
  found="$(sql "SELECT COUNT(*) FROM \`$table\`")"
  [[ "$found" == "$rows" ]] || give_up "Table $table has $found rows after the restore, the backup has $rows."
done < <(told table)
[[ "$(sql "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = DATABASE()")" == "$(told triggers)" ]] ||
  give_up "The triggers that guard the audit log are not those of the backup."

while read -r _ paper; do
  mkdir -p "$FILES_DIRECTORY/${paper%/*}"
  mv "$unpacked/$paper" "$FILES_DIRECTORY/$paper"
done <"$unpacked/papers"

echo "Restored: $(told table | wc -l | tr -d ' ') tables as in the backup, $(told papers) papers. Start the product."
