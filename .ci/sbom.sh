#!/usr/bin/env bash
# Writes what each package depends on as a CycloneDX bill of materials, from what was restored: docs/decisions/0013.
# usage: sbom.sh VERSION FOLDER
set -euo pipefail
version=$1
into=$2
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
for project in src/*/*.csproj; do
  # What only the build needs is in no package, and has no bill.
  ! grep -q "<IsPackable>false" "$project" || continue
  name=$(basename "$project" .csproj)
  dotnet tool run dotnet-CycloneDX "$project" --output "$into" --filename "$name.cdx.json" --output-format Json --disable-package-restore \
    --exclude-dev --no-serial-number --include-project-references --set-name "$name" --set-version "$version" --set-type Library > /dev/null
  grep -q '"pkg:nuget/NodaTime@' "$into/$name.cdx.json" || { echo "the bill of $name lacks NodaTime" >&2; exit 1; }
  ! grep -q 'Analyzer' "$into/$name.cdx.json" || { echo "the bill of $name names what only the build needs" >&2; exit 1; }
done
ls "$into"
