#!/usr/bin/env bash
# Prints the path of a browser for the browser stories and installs one where there is none. Prints nothing when
# Playwright brought its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_browser() {
  local candidate
  for candidate in "${CHROMIUM_PATH:-}" /usr/bin/chromium /usr/bin/google-chrome /usr/bin/google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [[ -n "$candidate" && -x "$candidate" ]]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

# On Ubuntu that package only points to a snap, which cannot be driven from here.
install_from_debian() {
  [[ -r /etc/os-release ]] && grep -qx 'ID=debian' /etc/os-release || return 1
  scripts/apt-install.sh chromium >&2
}

if find_browser; then
  exit
fi
if install_from_debian && find_browser; then
  exit
fi
if (cd frontend && ../scripts/visibly.sh "Fetching Playwright's own browser" npx playwright install chromium) >&2; then
  exit
fi
{
  echo "The browser stories need Chromium or Chrome, and none could be installed from here."
  echo "  Debian:  sudo apt-get install chromium"
  echo "  others:  install Google Chrome, or set CHROMIUM_PATH to a browser that is installed elsewhere."
} >&2
exit 1
