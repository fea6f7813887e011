#!/usr/bin/env bash
# How many distinct test cases there are: each is listed once, whatever assets it is run against. A law counts as one case. Needs a build.
# usage: tests/count.sh [Debug|Release]
set -euo pipefail
cd "$(dirname "$0")"
all=0
for project in */*.Tests.csproj; do
  count=$(dotnet test "$project" -c "${1:-Debug}" --no-build --list-tests | grep '^    ' | sort -u | wc -l)
  printf '%6d %s\n' "$count" "$(basename "$project" .csproj)"
  all=$((all + count))
done
printf '%6d distinct cases\n' "$all"
