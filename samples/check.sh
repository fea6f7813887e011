#!/usr/bin/env bash
# Runs the samples and compares what they print with what is expected.
# usage: check.sh [Debug|Release]
set -euo pipefail
cd "$(dirname "$0")"
configuration=${1:-Debug}
partnership() { dotnet "Partnership.Rules.Console/bin/$configuration/net10.0/partnership.dll" "$@"; }
compare() {
  local expected=expected/$1
  shift
  diff -u "$expected" <(NO_COLOR=1 partnership "$@") || { echo "sample differs: partnership $*" >&2; exit 1; }
}
compare tour.txt --on 2026-11-22
compare deadline.json deadline --from 2022-05-30 --working-days 3 --json
compare timetable.json timetable --group southampton/board --meeting 2021-09-08 --json
echo "the samples print what is expected"
