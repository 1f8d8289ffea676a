#!/usr/bin/env bash
# Prints the path of nginx for the tests of the deployment and installs it where there is none. Fails with what to do
# when that is not possible.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_nginx() {
  local candidate
  for candidate in "${NGINX_PROGRAM:-}" /usr/sbin/nginx /usr/local/sbin/nginx /usr/bin/nginx /opt/homebrew/bin/nginx /usr/local/bin/nginx; do
    if [[ -n "$candidate" && -x "$candidate" ]]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

install_from_debian() {
  [[ -r /etc/os-release ]] && grep -qE '^ID=(debian|ubuntu)$' /etc/os-release || return 1
  scripts/apt-install.sh nginx >&2
}

if find_nginx; then
  exit
fi
if install_from_debian && find_nginx; then
  exit
fi
{
  echo "The tests of the deployment need nginx, and it could not be installed from here."
  echo "  Debian, Ubuntu:  sudo apt-get install nginx"
  echo "  macOS:           brew install nginx"
} >&2
exit 1
