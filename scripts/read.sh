#!/usr/bin/env bash
# read.sh FILE: prints what a plan says, as JSON in the format of hand-made labels. No server, no database: the classes of
# the reader are compiled when they changed, and run. Exit code: 0 a plan, 1 no plan, 2 a file that is refused.
set -euo pipefail
file="${1:-}"
[[ -z "$file" || "$file" == /* ]] || file="$PWD/$file"
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME

stamp=.cache/built/reader
classpath=.cache/reader.classpath
mkdir -p "$(dirname "$stamp")"
if [[ ! -e "$stamp" || ! -s "$classpath" || ! -d backend/target/classes ||
  -n "$(find backend/src/main/java backend/src/main/resources backend/pom.xml -newer "$stamp" -print -quit)" ]]; then
  touch "$stamp.begun"
  (cd backend && ./mvnw --batch-mode -ntp -q compile dependency:build-classpath \
    -Dmdep.outputFile="$PWD/../$classpath" -Dmdep.includeScope=runtime) >&2
  mv -f "$stamp.begun" "$stamp"
fi

# A short life: the first compiler is enough.
exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true \
  -cp "backend/target/classes:$(cat "$classpath")" vn.giaoban.paperwork.reading.ReadCommand ${file:+"$file"}
