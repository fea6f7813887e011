#!/usr/bin/env bash
# Restores the packed packages into fresh consumers, runs them, and compares what they print.
# usage: run.sh FOLDER_OF_PACKAGES
set -euo pipefail
packages=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here/Consumer" "$here/NetStandardConsumer" "$here/Directory.Build.props" "$here/Directory.Packages.props" "$work/"
version=$(find "$packages" -name 'Partnership.Rules.[0-9]*.nupkg' -printf '%f\n' | head -n 1 | sed 's/^Partnership\.Rules\.\(.*\)\.nupkg$/\1/')
cached=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
# A package folder of its own, so that an earlier pack of the same version cannot be picked up.
NUGET_PACKAGES="$work/packages" dotnet run --project "$work/Consumer" \
  -p:PartnershipRulesVersion="$version" -p:RestoreAdditionalProjectSources="$packages" -p:RestoreAdditionalProjectFallbackFolders="$cached" > "$work/actual.txt"
diff -u "$here/expected.txt" "$work/actual.txt"
for package in "$packages"/*.nupkg; do
  listing=$(unzip -l "$package" 2>/dev/null || python3 -m zipfile -l "$package")
  for wanted in README.md icon.png 'lib/netstandard2.0/.*\.dll' 'lib/netstandard2.0/.*\.xml' 'lib/net8.0/.*\.dll' 'lib/net8.0/.*\.xml'; do
    grep -q "$wanted" <<< "$listing" || { echo "$(basename "$package") lacks $wanted" >&2; exit 1; }
  done
done
echo "the packed packages work in fresh consumers"
