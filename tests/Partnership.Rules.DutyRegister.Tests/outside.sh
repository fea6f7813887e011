#!/usr/bin/env bash
# Programs of others read what the register sends: python3-icalendar its feeds, and a verifier on python3-cryptography its notices.
# usage: outside.sh [arguments of dotnet test]
set -euo pipefail
cd "$(dirname "$0")"
python=/usr/bin/python3
if ! "$python" -c 'import icalendar, cryptography' 2> /dev/null; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  install() { "${root[@]}" apt-get install --yes --no-install-recommends python3-icalendar python3-cryptography > /dev/null; }
  install || { "${root[@]}" apt-get update > /dev/null && install; }
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
REGISTER_OUTSIDE=$folder dotnet test . --filter "FullyQualifiedName~OutsideTests" "$@"
"$python" read-feeds.py "$folder"
"$python" verify-notices.py "$folder"
