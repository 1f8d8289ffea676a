#!/usr/bin/env bash
# backup.sh [FOLDER]: writes database and papers into FOLDER/giaoban-<time>.tar (default: backups) and keeps the newest
# KEEP (14) of them. The product may run: the dump is a snapshot of one moment, and the papers, which are never
# changed, are read after it. Where the database is: see database.sh.
#
# The archive holds personal data and the hashes of passwords, as the database does; it holds no password and no key.
set -euo pipefail
# shellcheck source=database.sh
source "$(dirname "${BASH_SOURCE[0]}")/database.sh"

folder="${1:-$product/backups}"
keep="${KEEP:-14}"
mkdir -p "$folder"
umask 077
leftovers=()
open_database
dump="$(program mariadb-dump mysqldump)"
making="$(mktemp -d "$folder/.making.XXXXXX")"
leftovers+=("$making")

"$dump" --defaults-extra-file="$workspace/client.cnf" --single-transaction --quick --skip-add-locks --hex-blob \
  --triggers --skip-comments "$name" >"$making/database.sql"

# Counted in the dump itself: another look at the database would be a look at another moment.
counts="$(awk '
  /^CREATE TABLE `/ { split($0, part, "`"); rows[part[2]] = 0 }
  /^INSERT INTO `/ { split($0, part, "`"); table = part[2]; inside = 1; next }
  inside && /^\(/ { rows[table]++ }
  inside && /;$/ { inside = 0 }
  /TRIGGER/ && /^\/\*!50003 CREATE/ { triggers++ }
  END { for (table in rows) print "table " table " " rows[table]; print "triggers " triggers + 0 }' "$making/database.sql" | sort)"
gzip -1 "$making/database.sql"

# In their folders as the store has them; nothing that is still arriving.
papers="$making/papers"
: >"$papers"
if [[ -d "$FILES_DIRECTORY" ]]; then
  (cd "$FILES_DIRECTORY" && find . -type f -path './[0-9a-f][0-9a-f]/*' | sed 's|^\./||' | sort) >"$papers"
fi

{
  echo "giaoban-backup 1"
  echo "made $(date -u +%Y-%m-%dT%H:%M:%SZ)"
  echo "schema $(sql "SELECT MAX(CAST(version AS UNSIGNED)) FROM flyway_schema_history WHERE success")"
  echo "database-sha256 $(sha256 "$making/database.sql.gz" | cut -d ' ' -f 1)"
  echo "papers $(wc -l <"$papers" | tr -d ' ')"
  echo "$counts"
} >"$making/MANIFEST"

archive="giaoban-$(date -u +%Y%m%dT%H%M%SZ).tar"
tar -cf "$making/$archive" -C "$making" MANIFEST database.sql.gz
if [[ -s "$papers" ]]; then
  tar -rf "$making/$archive" -C "$FILES_DIRECTORY" -T "$papers"
fi
mv "$making/$archive" "$folder/$archive"

# Names sort as the times do.
find "$folder" -maxdepth 1 -name 'giaoban-*.tar' | sort -r | tail -n +$((keep + 1)) | while read -r old; do
  rm "$old"
done

echo "$folder/$archive: $(grep -c '^table ' <<<"$counts") tables, $(awk '/^table / { n += $3 } END { print n }' <<<"$counts") rows, $(wc -l <"$papers" | tr -d ' ') papers."
