#!/usr/bin/env bash
# Reads the golden files back with Debian's python3-icalendar and fails when a field is lost or changed.
# GoldenTests proves that the library writes these very files; the fields come from the meetings, not from the files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=/usr/bin/python3
if ! "$python" -c 'import icalendar' 2> /dev/null; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get install --yes --no-install-recommends python3-icalendar > /dev/null \
    || { "${root[@]}" apt-get update > /dev/null && "${root[@]}" apt-get install --yes --no-install-recommends python3-icalendar > /dev/null; }
fi
"$python" "$here/parse-back.py" $(ls "$here"/golden/*.ics | grep -v /turn-)
"$python" "$here/read-in-turn.py" "$here"/golden/turn-1.ics "$here"/golden/turn-2.ics "$here"/golden/turn-3.ics
