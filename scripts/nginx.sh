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

as_root() {
  if [[ "$(id -u)" -eq 0 ]]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

install_from_debian() {
  [[ -r /etc/os-release ]] && grep -qE '^ID=(debian|ubuntu)$' /etc/os-release || return 1
  export DEBIAN_FRONTEND=noninteractive
  scripts/visibly.sh "Reading the package lists" as_root apt-get update >&2 || return 1
  # The package starts a server of its own; these tests start theirs.
  scripts/visibly.sh "Installing nginx" as_root env RUNLEVEL=1 apt-get install --yes --no-install-recommends nginx >&2
}
export -f as_root

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
