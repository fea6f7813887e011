#!/usr/bin/env bash
# What takes too long for each change: 50,000 matters, and some 1,000 boundaries at which the register is killed, on SQLite and on PostgreSQL;
# the register on the packages as packed; every way through its journeys, and axe at each width.
# usage: nightly.sh
set -euo pipefail
cd "$(dirname "$0")"
export REGISTER_LOAD=50000 REGISTER_KILLS=1000
only=(--filter "FullyQualifiedName~LoadTests|FullyQualifiedName~ProcessTests|FullyQualifiedName~KillTests" --logger "console;verbosity=detailed")
dotnet test . "${only[@]}"
./on-postgres.sh --no-build "${only[@]}"
REGISTER_LOOKS=all ../Partnership.Rules.DutyRegister.Browser/run.sh
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
../../.ci/pack.sh ../.. "$packages"
./on-packages.sh "$packages"
