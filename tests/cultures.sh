#!/usr/bin/env bash
# Every test under four cultures that write numbers, calendars or letters in their own way, on a runtime that knows them (libicu). Built apart, for the tests are otherwise invariant.
# tests/cultures.sh [SUITE...]: Rules, Rules.Json, Rules.ICalendar and Rules.Documents, unless some are named.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
out=artifacts/cultures
failed=0

if ! ldconfig -p 2> /dev/null | grep -q libicuuc; then
  echo "skipped: this machine has no libicu"
  exit 0
fi

for suite in ${@:-Rules Rules.Json Rules.ICalendar Rules.Documents}; do
  dotnet build "tests/Partnership.$suite.Tests" -v q -p:InvariantGlobalization=false -p:RunAnalyzers=false --artifacts-path "$out" || exit 1
  for culture in tr-TR ar-SA th-TH fa-IR; do
    echo "== $suite under $culture"
    TEST_CULTURE=$culture dotnet test "$out/bin/Partnership.$suite.Tests/debug/Partnership.$suite.Tests.dll" --filter "FullyQualifiedName!~FuzzTests" || failed=1
  done
done
exit "$failed"
