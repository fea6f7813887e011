#!/usr/bin/env bash
# The library suites under another culture of the machine, with its own digits, calendar and letters: culture.sh ar_SA
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL="$1.UTF-8" LANG="$1.UTF-8" DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
for suite in Rules Rules.Json Rules.ICalendar Rules.Documents; do
  dotnet test "tests/Partnership.$suite.Tests"
done
