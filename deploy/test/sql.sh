#!/usr/bin/env bash
# sql.sh STATEMENTS: what the product's database answers; which one: see scripts/database.sh.
set -euo pipefail
# shellcheck source=../../scripts/database.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/database.sh"
open_database
sql "$1"
