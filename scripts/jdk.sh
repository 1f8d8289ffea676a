#!/usr/bin/env bash
# Prints the JAVA_HOME of a JDK that can build and run the API: JAVA_HOME itself, the java of the PATH, else the newest
# JDK found in the usual places. Says what to install when there is none.
set -euo pipefail

MINIMUM=21

# The feature release of a JDK, empty when the folder is none.
release_of() {
  [[ -x "$1/bin/javac" ]] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' | head -n 1
}

suits() {
  local release
  release="$(release_of "$1")"
  [[ -n "$release" && "$release" -ge "$MINIMUM" ]]
}

if [[ -n "${JAVA_HOME:-}" ]] && suits "$JAVA_HOME"; then
  echo "$JAVA_HOME"
  exit
fi

if on_path="$(command -v javac)"; then
  # On macOS /usr/bin/javac is a launcher that leads nowhere by its name; java_home below knows better.
  resolved="$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")"
  home="$(dirname "$(dirname "$resolved")")"
  if suits "$home"; then
    echo "$home"
    exit
  fi
fi

best=""
best_release=0
shopt -s nullglob
candidates=(/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*)
candidates+=(/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
for candidate in "${candidates[@]}"; do
  release="$(release_of "$candidate")"
  if [[ -n "$release" && "$release" -gt "$best_release" ]]; then
    best="$candidate"
    best_release="$release"
  fi
done

if [[ "$best_release" -ge "$MINIMUM" ]]; then
  echo "$best"
  exit
fi

{
  echo "A JDK of version $MINIMUM or newer is needed; 25 is recommended."
  if [[ "$best_release" -gt 0 ]]; then
    echo "The newest one found here is $best_release, in $best."
  fi
  echo "Install one, for example:"
  echo "  Debian 13, Ubuntu 24.04 and newer:  sudo apt-get install openjdk-21-jdk-headless"
  echo "  Fedora:                             sudo dnf install java-latest-openjdk-devel"
  echo "  macOS:                              brew install openjdk"
  echo "  anywhere:                           https://adoptium.net/temurin/releases/"
  echo "or set JAVA_HOME to the folder of one that is installed elsewhere."
} >&2
exit 1
