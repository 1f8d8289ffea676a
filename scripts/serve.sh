#!/usr/bin/env bash
# serve.sh PORT [-Dsetting=value...]: starts the packaged API in the demo profile and becomes it; ending it ends its
# database too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend"

export PORT="$1"
shift
JAVA_HOME="$(../scripts/jdk.sh)"
exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -Dquarkus.profile=embedded "$@" \
  -jar target/quarkus-app/quarkus-run.jar
