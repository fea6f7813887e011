#!/usr/bin/env bash
# Packs a copy of this tree in another folder, and compares every file of every package, or of one, with those packed here.
# What NuGet stamps anew each time is left out: the names and times of its own entries (_rels/.rels and the .psmdcp file).
# usage: reproducible.sh FOLDER_OF_PACKAGES [PROJECT]
set -euo pipefail
packages=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v unzip > /dev/null || apt-get install --yes --no-install-recommends unzip > /dev/null
mkdir "$work/tree" "$work/here" "$work/there"
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$work/tree"
# The analyzers write nothing into a package. The copy has no history, so it is told the version.
PACK_ONLY=${2:-} .ci/pack.sh "$work/tree" "$work/packed" -p:RunAnalyzers=false -p:MinVerVersionOverride="$(.ci/version.sh "$packages")" > "$work/log.txt" || { cat "$work/log.txt" >&2; exit 1; }
shopt -s nullglob
for package in "$work"/packed/*.nupkg "$work"/packed/*.snupkg; do
  name=$(basename "$package")
  unzip -q "$packages/$name" -d "$work/here/$name"
  unzip -q "$package" -d "$work/there/$name"
done
[ -n "${2:-}" ] || [ "$(find "$work/here" -mindepth 1 -maxdepth 1 | wc -l)" -eq "$(find "$packages" -name '*nupkg' | wc -l)" ] || { echo "a package was not packed again" >&2; exit 1; }
diff --recursive --exclude=.rels --exclude='*.psmdcp' "$work/here" "$work/there"
echo "$(find "$work/here" -type f | wc -l) files of $(find "$work/here" -mindepth 1 -maxdepth 1 | wc -l) packages are the same, packed in two folders"
