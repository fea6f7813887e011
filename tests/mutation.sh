#!/usr/bin/env bash
# The mutation score of one floor of the core package: tests/mutation.sh FLOOR [FILES...]
# FLOOR is a folder of src/Partnership.Rules; FILES are patterns inside it, all of them if left out. docs/testing.md has the figures.
# A floor is tried against the tests of its own folder and of those named beside it here, without the slowest laws.
set -euo pipefail
cd "$(dirname "$0")/Partnership.Rules.Tests"
floor=$1
shift
[ $# -gt 0 ] || set -- '**/*.cs'
case $floor in
  Time) folders="Time Vectors" ;;
  Governance) folders="Governance Statutes Calculators" ;;
  Calculators) folders="Calculators Governance Definitions ActionPlans Indicators Statutes" ;;
  *) folders=$floor ;;
esac
tests= mutate=()
for folder in $folders House.NullArguments; do tests="${tests:+$tests|}FullyQualifiedName~.Tests.$folder."; done
for files in "$@"; do mutate+=(--mutate "$floor/$files"); done
out=../../artifacts/mutation/$floor
mkdir -p "$out"
sed "s/FullyQualifiedName!~.House./($tests)/" stryker-config.json > "$out/stryker-config.json"
export LAW_RUNS=40 DOTNET_TieredPGO=0
dotnet tool restore
dotnet stryker --config-file "$out/stryker-config.json" "${mutate[@]}" --output "$out"
