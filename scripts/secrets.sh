#!/usr/bin/env bash
# Makes the passwords of docker-compose.yml, once: random ones in secrets/, which only its owner may enter. The files
# themselves are readable, because inside a container they are read by its own user.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p secrets
chmod 700 secrets
for name in db_password db_root_password access_secret; do
  if [[ -s "secrets/$name" ]]; then
    echo "secrets/$name is there and stays."
  else
    head -c 32 /dev/urandom | base64 | tr -d '/+=\n' >"secrets/$name"
    chmod 444 "secrets/$name"
    echo "secrets/$name is made."
  fi
done
