#!/usr/bin/env bash
# Publishes the sample as native code and compares every byte it prints with what the runtime prints. Says how long each took.
# usage: check.sh [FOLDER]   The last step of the publish needs clang or gcc: gcc is installed with apt-get where there is neither.
set -euo pipefail
cd "$(dirname "$0")"
out=${1:-$(mktemp -d)}
[ -n "${1:-}" ] || trap 'rm -rf "$out"' EXIT
root=()
[ "$(id -u)" = 0 ] || root=(sudo)
command -v clang > /dev/null || command -v gcc > /dev/null || "${root[@]}" apt-get install --yes --no-install-recommends gcc libc6-dev zlib1g-dev > /dev/null
linker=()
command -v clang > /dev/null || linker=(-p:CppCompilerAndLinker=gcc)
dotnet publish -c Release -v q -p:RunAnalyzers=false -o "$out/native" "${linker[@]}"
dotnet build -c Release -v q -p:RunAnalyzers=false -o "$out/jit" -p:PublishAot=false
timed() {
  local began; began=$(date +%s%N)
  "$@"
  echo "$(( ($(date +%s%N) - began) / 1000000 )) ms: $1" >&2
}
timed dotnet "$out/jit/Partnership.Rules.NativeAot.dll" > "$out/jit.txt"
timed "$out/native/Partnership.Rules.NativeAot" > "$out/native.txt"
cmp "$out/jit.txt" "$out/native.txt"
echo "native code prints what the runtime prints: $(wc -c < "$out/native.txt") bytes; the program has $(stat -c %s "$out/native/Partnership.Rules.NativeAot") bytes"
