#!/usr/bin/env bash
# Packs the packages of a tree, the same from any folder and on any machine: without SourceLink, which only the release has.
# usage: pack.sh TREE FOLDER_FOR_PACKAGES [PROPERTY...]; PACK_ONLY names one project
set -euo pipefail
tree=$1
into=$2
shift 2
# From the packages that .ci/locks names, and no others.
export LockPackages=read
for project in "$tree"/src/*/*.csproj "$tree"/samples/Partnership.Rules.Console/*.csproj; do
  ! grep -q "<IsPackable>false" "$project" || continue
  [ "${PACK_ONLY:-$(basename "$project" .csproj)}" = "$(basename "$project" .csproj)" ] || continue
  dotnet pack "$project" --configuration Release --output "$into" \
    -p:ContinuousIntegrationBuild=true -p:EnableSourceLink=false -p:EnableSourceControlManagerQueries=false "$@"
done
