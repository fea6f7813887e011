#!/usr/bin/env bash
# Writes what each package, the tool among them, depends on as a CycloneDX bill of materials, from what was restored: docs/decisions/0013.
# usage: sbom.sh VERSION FOLDER
set -euo pipefail
version=$1
into=$2
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
for project in src/*/*.csproj samples/Partnership.Rules.Console/*.csproj; do
  # What only the build needs is in no package, and has no bill.
  ! grep -q "<IsPackable>false" "$project" || continue
  name=$(sed -n 's/.*<PackageId>\(.*\)<\/PackageId>.*/\1/p' "$project")
  [ -n "$name" ] && type=Application || { name=$(basename "$project" .csproj) && type=Library; }
  dotnet tool run dotnet-CycloneDX "$project" --output "$into" --filename "$name.cdx.json" --output-format Json --disable-package-restore \
    --exclude-dev --no-serial-number --include-project-references --set-name "$name" --set-version "$version" --set-type "$type" > /dev/null
  # The tool takes every project of ours for version 1.0.0.
  version="$version" perl -0pi -e 's/(Partnership\.Rules[\w.]*\@)1\.0\.0/$1$ENV{version}/g; s/("name": "Partnership\.Rules[\w.]*",\s*"version": )"1\.0\.0"/$1"$ENV{version}"/g' "$into/$name.cdx.json"
  ! grep -A1 '"name": "Partnership' "$into/$name.cdx.json" | grep '"version"' | grep -vF "\"$version\"" || { echo "the bill of $name names a version of ours that is not $version" >&2; exit 1; }
  grep -q '"pkg:nuget/NodaTime@' "$into/$name.cdx.json" || { echo "the bill of $name lacks NodaTime" >&2; exit 1; }
  ! grep -q 'Analyzer' "$into/$name.cdx.json" || { echo "the bill of $name names what only the build needs" >&2; exit 1; }
done
ls "$into"
