#!/usr/bin/env bash
# Says the version of the packages in a folder.
# usage: version.sh FOLDER_OF_PACKAGES
set -euo pipefail
find "$1" -name 'Partnership.Rules.[0-9]*.nupkg' -printf '%f\n' | sed 's/^Partnership\.Rules\.\(.*\)\.nupkg$/\1/' | sort | tail -n 1 | grep .
