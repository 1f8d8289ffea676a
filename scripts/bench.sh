#!/usr/bin/env bash
# Measures the packaged product; see docs/performance.md. QUICK=1: under three minutes, one repetition. PUBLISH=1: puts
# the table into docs/performance.md. ONLY=papers: the papers alone, on a tenth of the plans, never published. The database
# stays in backend/.embedded/bench for the next time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME
scripts/build.sh
unset DB_URL DB_USER DB_PASSWORD

cd backend
classes="../.cache/bench"
libraries="$(echo target/quarkus-app/lib/main/org.mariadb.jdbc.*.jar)"
"$JAVA_HOME/bin/javac" --release 21 -Xlint:all,-path,-try -d "$classes" -cp "$libraries" src/bench/java/vn/giaoban/bench/*.java
port="${PORT:-18700}"
exec "$JAVA_HOME/bin/java" -Xmx768m --enable-native-access=ALL-UNNAMED -cp "$classes:$libraries" \
  -Dquick="$([[ -n "${QUICK:-}" ]] && echo true || echo false)" \
  -Dpublish="$([[ -n "${PUBLISH:-}" ]] && echo true || echo false)" \
  -Donly="${ONLY:-}" \
  -Dhome=.embedded/bench -Dpage=../docs/performance.md -Dport="$port" \
  -Dcommit="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)" vn.giaoban.bench.Bench
