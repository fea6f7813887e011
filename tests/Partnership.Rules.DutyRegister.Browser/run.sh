#!/usr/bin/env bash
# Runs the journeys through the register in Chromium.
# usage: run.sh [arguments of dotnet test]; SCREENSHOTS=folder keeps pictures of every page.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v chromium > /dev/null; then
  apt-get install --yes --no-install-recommends chromium fonts-liberation > /dev/null \
    || { apt-get update > /dev/null && apt-get install --yes --no-install-recommends chromium fonts-liberation > /dev/null; }
fi

dotnet test . -p:Browser=true "$@"
