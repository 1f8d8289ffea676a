#!/usr/bin/env bash
# Installs Tesseract with its Vietnamese data for the tests that recognise a scan. Where it cannot be installed, they are
# skipped and say so: nothing else of the product needs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installed() {
  command -v tesseract >/dev/null && tesseract --list-langs 2>&1 | grep -qx vie
}

[[ -r /etc/os-release ]] && grep -qxE 'ID=(debian|ubuntu)' /etc/os-release || exit 0
if ! installed; then
  scripts/apt-install.sh tesseract-ocr && scripts/apt-install.sh tesseract-ocr-vie ||
    echo "Without Tesseract the tests of scans are skipped." >&2
fi
