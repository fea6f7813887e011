#!/usr/bin/env bash
# Publishes the sample as native code and compares every byte it prints with what the runtime prints. Says how long each took.
# usage: check.sh [FOLDER]   Needs a C compiler for the last step of the publish; without one it says so and passes.
set -euo pipefail
cd "$(dirname "$0")"
out=${1:-$(mktemp -d)}
command -v clang > /dev/null || command -v gcc > /dev/null || { echo "skipped: there is no clang or gcc to link native code with"; exit 0; }
linker=()
command -v clang > /dev/null || linker=(-p:CppCompilerAndLinker=gcc)
dotnet publish -c Release -v q -o "$out/native" "${linker[@]}"
dotnet build -c Release -v q -o "$out/jit" -p:PublishAot=false
timed() { local began; began=$(date +%s%N); "$@"; echo "$(( ($(date +%s%N) - began) / 1000000 )) ms: $1" >&2; }
timed dotnet "$out/jit/Partnership.Rules.NativeAot.dll" > "$out/jit.txt"
timed "$out/native/Partnership.Rules.NativeAot" > "$out/native.txt"
cmp "$out/jit.txt" "$out/native.txt"
echo "native code prints what the runtime prints: $(wc -c < "$out/native.txt") bytes; the program has $(stat -c %s "$out/native/Partnership.Rules.NativeAot") bytes"
