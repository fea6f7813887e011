#!/usr/bin/env bash
# Looks at the page of a plan in Debian's Chromium at three widths and in print, and asks axe-core about it. Any violation fails.
# Usage: tests/accessible-page.sh [FOLDER]   The pictures and the print go to FOLDER, or artifacts/page.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-artifacts/page}
axe=4.14.1
for tool in chromium node npm; do
  command -v "$tool" > /dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done
mkdir -p "$out"
[ -f "$out/axe.min.js" ] || (cd "$out" && npm pack --silent "axe-core@$axe" > /dev/null && tar -xzf "axe-core-$axe.tgz" --strip-components=1 package/axe.min.js && rm "axe-core-$axe.tgz")
console() { dotnet run --no-build --project samples/Partnership.Rules.Console -- "$@" > /dev/null; }
console plan --shipped --as-at 2018-03-08 --html "$out/whole.html"
console plan --shipped --as-at 2018-03-08 --html "$out/named.html" --publisher "Barsetshire Council" --contact "the partnership team" --colour "#004d40" --logo icon.png
node --experimental-websocket --no-warnings tests/look-at-page.mjs "$out" whole named
