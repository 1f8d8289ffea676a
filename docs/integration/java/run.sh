#!/usr/bin/env bash
# run.sh [FOLDER]: makes the Java client of ../../../openapi.yaml in FOLDER, compiles it together with the story, and
# runs the story against SERVER (http://localhost:8080) with the keys of two programs, OFFICE_KEY and UNIT_KEY.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
top="$(cd "$here/../../.." && pwd)"
folder="${1:-$here/build}"

JAVA_HOME="$("$top/scripts/jdk.sh")"
export JAVA_HOME
mkdir -p "$folder/src"
cp "$here/pom.xml" "$folder/"
cp -R "$here/src/." "$folder/src/"
cd "$folder"
"$top/backend/mvnw" --batch-mode -ntp -q compile exec:java "-Dcontract=$top/openapi.yaml"
