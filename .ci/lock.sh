#!/usr/bin/env bash
# Writes the lock files of what ships anew, after a version in Directory.Packages.props was changed: docs/decisions/0039.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf .ci/locks
for project in src/*/*.csproj samples/Partnership.Rules.Console/*.csproj; do
  LockPackages=write dotnet restore "$project" --force-evaluate
done
