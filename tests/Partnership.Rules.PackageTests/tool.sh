#!/usr/bin/env bash
# Installs the packed tool into a fresh folder, away from this clone, and runs it.
# usage: tool.sh FOLDER_OF_PACKAGES
set -euo pipefail
packages=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
version=$("$here/../../.ci/version.sh" "$packages")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
NUGET_PACKAGES="$work/packages" dotnet tool install partnership-rules --tool-path "$work/tool" --version "$version" --add-source "$packages" > log.txt 2>&1 || { cat log.txt >&2; exit 1; }
# Of the packages for one system each, the one for this system was taken: docs/decisions/0040.
[ "$(dotnet --info | sed -n 's/^ *RID: *//p')" != linux-x64 ] || find tool -path '*/linux-x64/partnership.dll' | grep -q . || { echo "the tool that is compiled beforehand was not taken" >&2; exit 1; }
tool/partnership --help > help.txt
grep -q deadline help.txt || { cat help.txt >&2; exit 1; }
tool/partnership deadline --rule R25 --help > /dev/null
status=0
tool/partnership no-such-command > told.txt 2>&1 || status=$?
[ "$status" -ne 0 ] && ! grep -q 'Unhandled exception' told.txt || { cat told.txt >&2; exit 1; }
# As bash itself asks: the line so far, where the cursor is, the words.
tool/partnership completions bash > complete.sh
complete() { PATH="$work/tool:$PATH" COMP_LINE=$1 bash -c 'source ./complete.sh; COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<< "$COMP_LINE"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _partnership; printf "%s\n" "${COMPREPLY[@]}"'; }
complete 'partnership timet' | grep -qx timetable || { echo "bash does not complete a command" >&2; exit 1; }
complete 'partnership timetable --meet' | grep -qx -- --meeting || { echo "bash does not complete an option" >&2; exit 1; }
# And as a person asks, with the Tab key, in each shell that can be had. PowerShell is installed at night.
{ command -v zsh && command -v fish; } > /dev/null || apt-get install --yes --no-install-recommends zsh fish > /dev/null 2>&1 || true
python3 "$here/completions.py" "$work/tool"
echo "the packed tool $version installs into a fresh folder and answers"
