#!/usr/bin/env bash
# Packs a copy of this tree in another folder, and compares every file of every package with those packed here.
# What NuGet stamps anew each time is left out: the names and times of its own entries (_rels/.rels and the .psmdcp file).
# usage: reproducible.sh FOLDER_OF_PACKAGES
set -euo pipefail
packages=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v unzip > /dev/null || apt-get install --yes --no-install-recommends unzip > /dev/null
mkdir "$work/tree" "$work/here" "$work/there"
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$work/tree"
# The analyzers write nothing into a package. The copy has no history, so it is told the version.
.ci/pack.sh "$work/tree" "$work/packed" -p:RunAnalyzers=false -p:MinVerVersionOverride="$(.ci/version.sh "$packages")" > "$work/log.txt" || { cat "$work/log.txt" >&2; exit 1; }
for package in "$packages"/*.nupkg "$packages"/*.snupkg; do
  name=$(basename "$package")
  unzip -q "$package" -d "$work/here/$name"
  unzip -q "$work/packed/$name" -d "$work/there/$name"
done
diff --recursive --exclude=.rels --exclude='*.psmdcp' "$work/here" "$work/there"
echo "$(find "$work/here" -type f | wc -l) files of $(find "$packages" -name '*nupkg' | wc -l) packages are the same, packed in two folders"
