#!/usr/bin/env bash
# Runs the samples, as they were built, and compares what they print with what is expected.
# usage: check.sh [Debug|Release]
set -euo pipefail
cd "$(dirname "$0")"
configuration=${1:-Debug}
built() { echo "Partnership.Rules.$1/bin/$configuration/net10.0/${2:-Partnership.Rules.$1}.dll"; }
compare() {
  local expected=expected/$1
  shift
  diff -u "$expected" <(NO_COLOR=1 "$@") || { echo "sample differs: $*" >&2; exit 1; }
}
partnership() { dotnet "$(built Console partnership)" "$@"; }
compare tour.txt partnership --on 2026-11-22
compare deadline.json partnership deadline --from 2022-05-30 --working-days 3 --json
compare timetable.json partnership timetable --group southampton/board --meeting 2021-09-08 --json
compare terms.json partnership timetable --terms terms/barsetshire.json --group barsetshire/board --meeting 2026-03-11 --json
for sample in notice definition board grievance plan terms; do
  compare "$sample.txt" dotnet "$(built Samples)" "$sample"
done
for language in FSharp VisualBasic; do
  compare request.txt dotnet "$(built "$language")"
done
compare overdue.txt dotnet "$(built EntityFramework)"
compare web-api.txt ./ask-web-api.sh "$(built WebApi)"
echo "the samples print what is expected"
