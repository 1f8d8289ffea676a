#!/usr/bin/env bash
# apt-install.sh PACKAGE: installs a package of Debian or Ubuntu as root, when that is possible without asking. Servers
# among them are not started.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

as_root=()
if [[ "$(id -u)" -ne 0 ]]; then
  as_root=(sudo -n)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get)

scripts/visibly.sh "Reading the package lists" "${apt[@]}" update
scripts/visibly.sh "Installing $1" "${apt[@]}" install --yes --no-install-recommends "$1"
