#!/usr/bin/env bash
# The mutation score of one suite: tests/mutation.sh SUITE [FILES...]
# SUITE is a floor of the core (Time, Reasons, Governance, Law, Definitions, ActionPlans, Calculators), or Json, ICalendar, Documents, Console, or "all".
# FILES are patterns inside it, all of them if left out. docs/testing.md has the figures. A floor is tried against the tests of its own namespaces and of
# those named beside it here; a satellite against its own tests. Below the threshold the run fails.
set -euo pipefail
cd "$(dirname "$0")"
suite=$1
shift
if [ "$suite" = all ]; then
  failed=0
  for one in Time Reasons Governance Law Definitions ActionPlans Calculators Json ICalendar Documents Console; do ./mutation.sh "$one" || failed=1; done
  exit "$failed"
fi
[ $# -gt 0 ] || set -- '**/*.cs'
least=92 within="" filter="" project="" tests="Partnership.Rules.Tests"
case $suite in
  Time) names="Time Vectors Cadences" ;;
  Reasons) names="Reasons Foundation" ;;
  Governance) names="Governance Statutes Calculators Grievances Deciding Wording" ;;
  Law) names="Statutes Deadlines Governance" ;;
  Definitions) names="Definitions" ;;
  ActionPlans) names="ActionPlans" ;;
  Calculators) names="Calculators Deadlines Governance Grievances Deciding Definitions ActionPlans Indicators Statutes Proofs WhatIf" ;;
  Json | ICalendar | Documents) names="" tests="Partnership.Rules.$suite.Tests" project="Partnership.Rules.$suite.csproj" least=85 ;;
  Console) names="" tests="Partnership.Rules.Console.Tests" project="Partnership.Rules.Console.csproj" least=85 ;;
  *) echo "there is no suite '$suite'" >&2; exit 2 ;;
esac
out=$PWD/../artifacts/mutation/$suite
mkdir -p "$out"
mutate=()
if [ -n "$names" ]; then
  within="$suite/"
  for name in $names House.NullArguments; do filter="${filter:+$filter|}FullyQualifiedName~.Tests.$name."; done
  sed "s/FullyQualifiedName!~.House./($filter)/" Partnership.Rules.Tests/stryker-config.json > "$out/stryker-config.json"
else
  # The fuzz and the hostile files are slow and ask only whether a reader throws; the rest compares.
  sed -e "s/\"Partnership.Rules.csproj\"/\"$project\"/" -e 's/"test-case-filter": "[^"]*"/"test-case-filter": "FullyQualifiedName!~FuzzTests\&FullyQualifiedName!~Hostile\&FullyQualifiedName!~LibreOffice\&FullyQualifiedName!~ProcessTests"/' \
    $([ "$suite" = Console ] && echo '-e s/"target-framework":."net8.0",//') Partnership.Rules.Tests/stryker-config.json > "$out/stryker-config.json"
fi
for files in "$@"; do mutate+=(--mutate "$within$files"); done
export LAW_RUNS=${LAW_RUNS:-40} DOTNET_TieredPGO=0
cd "$tests"
dotnet tool restore
dotnet stryker --config-file "$out/stryker-config.json" "${mutate[@]}" --break-at "$least" --output "$out"
