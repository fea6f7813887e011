#!/usr/bin/env bash
# Builds the site from the pages of this repository and the comments of its public members, with docfx. A link that leads nowhere fails.
# usage: site.sh FOLDER_FOR_THE_SITE
set -euo pipefail
mkdir -p "$1"
into=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$work"
cp .ci/site/docfx.json .ci/site/toc.yml "$work/"
mkdir -p "$work/.config"
cp .ci/site/dotnet-tools.json "$work/.config/dotnet-tools.json"
cd "$work"
# A link to a folder has no page here: it leads to the repository.
find . -name '*.md' -exec perl -MCwd=abs_path -MFile::Basename -i -pe '
  s{\]\(([\w./-]+)\)}{ my $to = dirname($ARGV) . "/$1"; -d $to ? "](https://github.com/partnership-rules/partnership-rules/tree/main/" . substr(abs_path($to), length(abs_path(".")) + 1) . ")" : $& }ge' {} +
# docfx loads what generates code and what analyses it from where a build puts them, and builds neither.
for project in Partnership.Rules.Json.Derivation Partnership.Rules.Analyzers; do
  dotnet build "src/$project" --configuration Release --verbosity quiet
done
dotnet tool restore > /dev/null
dotnet tool run docfx metadata docfx.json
dotnet tool run docfx build docfx.json --warningsAsErrors
cp site/README.html site/index.html
cp -r site/. "$into/"
echo "$(find "$into" -name '*.html' | wc -l) pages"
