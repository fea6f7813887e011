#!/usr/bin/env bash
# Builds the site from the pages of this repository and the comments of its public members, with docfx, and follows every link inside it.
# A warning fails, and so does a link that leads nowhere. Where Chromium and node are installed the site is looked at too: .ci/site/look.mjs.
# usage: site.sh FOLDER_FOR_THE_SITE
set -euo pipefail
mkdir -p "$1"
into=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$work"
cp .ci/site/docfx.json .ci/site/toc.yml "$work/"
mkdir "$work/api" && cp .ci/site/reference.md "$work/api/index.md"
python3 .ci/site/menu.py "$work"
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
dotnet tool run docfx metadata docfx.json --warningsAsErrors
dotnet tool run docfx build docfx.json --warningsAsErrors
cp site/README.html site/index.html
python3 .ci/site/links.py site
cp -r site/. "$into/"
if command -v chromium > /dev/null && command -v node > /dev/null; then
  node --experimental-websocket --no-warnings .ci/site/look.mjs "$into" "$into.pictures"
else
  echo "not looked at: Chromium or node is not installed"
fi
