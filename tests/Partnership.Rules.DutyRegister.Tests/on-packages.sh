#!/usr/bin/env bash
# Builds the register on the packages as they were packed, and runs its pages and its API on them.
# usage: on-packages.sh FOLDER_OF_PACKAGES [arguments of dotnet test]
set -euo pipefail
packages=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")"
version=$(../../.ci/version.sh "$packages")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cached=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
# A package folder of its own, so that an earlier pack of the same version cannot be picked up.
NUGET_PACKAGES="$work/packages" dotnet test . --artifacts-path "$work/artifacts" \
  -p:PackedVersion="$version" -p:RestoreAdditionalProjectSources="$packages" -p:RestoreAdditionalProjectFallbackFolders="$cached" \
  --filter "FullyQualifiedName~PageTests|FullyQualifiedName~ContractTests|FullyQualifiedName~TermsTests" "$@"
