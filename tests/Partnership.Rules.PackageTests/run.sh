#!/usr/bin/env bash
# Restores the packed packages into fresh consumers, runs them, and compares what they print.
# usage: run.sh FOLDER_OF_PACKAGES
set -euo pipefail
packages=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here"/*/ "$here"/*.props "$here"/*.xml "$work/"
version=$(find "$packages" -name 'Partnership.Rules.[0-9]*.nupkg' -printf '%f\n' | head -n 1 | sed 's/^Partnership\.Rules\.\(.*\)\.nupkg$/\1/')
cached=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
# A package folder of its own, so that an earlier pack of the same version cannot be picked up.
export NUGET_PACKAGES="$work/packages"
given=(-p:PartnershipRulesVersion="$version" -p:RestoreAdditionalProjectSources="$packages" -p:RestoreAdditionalProjectFallbackFolders="$cached")

make() {
  local verb=$1 consumer=$2 into=$3
  shift 3
  dotnet "$verb" "$work/$consumer" --output "$work/out/$into" "${given[@]}" "$@" > "$work/log.txt" 2>&1 || { cat "$work/log.txt" >&2; exit 1; }
}

# The consumer prints what is expected, and took the asset it should have taken from each package.
check() {
  local name=$1 asset=$2
  shift 2
  diff -u "$here/expected.txt" <("$@") || { echo "$name prints something else" >&2; exit 1; }
  diff -u <(printf "Partnership.Rules%s $asset\n" '' .Json .ICalendar .Documents) <("$@" assets) || { echo "$name took other assets" >&2; exit 1; }
  echo "$name: as expected, from $asset"
}

make build Net10Console net10
check "a net10.0 console" .NETCoreApp,Version=v8.0 dotnet "$work/out/net10/Net10Console.dll"
make build Net8Console net8
check "a net8.0 console" .NETCoreApp,Version=v8.0 dotnet "$work/out/net8/Net8Console.dll"
make build NetStandardLibrary netstandard
make build NetStandardRunner runner
check "a netstandard2.0 library" .NETStandard,Version=v2.0 dotnet "$work/out/runner/NetStandardRunner.dll" "$work/out/netstandard"
for language in FSharp VisualBasic; do
  make build "${language}Console" "$language"
  diff -u <(head -n 5 "$here/expected.txt") <(dotnet "$work/out/$language/${language}Console.dll") || { echo "$language prints something else" >&2; exit 1; }
  echo "a console in $language: as expected"
done
make build TestsConsole tests
diff -u <(printf '%s\n' "Friday 27 August 2021" "a wrong day fails, and the failure names the clause" "tables are made of a calendar for tests" "editors are shown what is public") \
  <(dotnet "$work/out/tests/TestsConsole.dll" "$NUGET_PACKAGES") || { echo "the packages for tests and tables, or what editors are shown, are otherwise" >&2; exit 1; }
echo "the packages for tests and tables: as expected; editors are shown what is public"
make build Flawed flawed
for mistake in PR0001 PR0002 PR0003 PR0004; do
  grep -q "warning $mistake: " "$work/log.txt" || { cat "$work/log.txt" >&2; echo "the analyzers of the package did not tell of $mistake" >&2; exit 1; }
done
echo "the analyzers of the package tell a consumer of each mistake"
make publish Net10Console trimmed -p:PublishTrimmed=true
check "a trimmed console" .NETCoreApp,Version=v8.0 "$work/out/trimmed/Net10Console"

# What each package must hold, and say of itself.
command -v unzip > /dev/null || apt-get install --yes --no-install-recommends unzip > /dev/null
for name in Partnership.Rules Partnership.Rules.Json Partnership.Rules.ICalendar Partnership.Rules.Documents Partnership.Rules.Testing Partnership.Rules.Tables; do
  # The library that writes Parquet has no netstandard2.0 asset, so Tables has none either.
  [ "$name" = Partnership.Rules.Tables ] && assets=(net8.0) || assets=(netstandard2.0 net8.0)
  held=$(unzip -Z1 "$packages/$name.$version.nupkg"; unzip -Z1 "$packages/$name.$version.snupkg")
  for wanted in README.md icon.png $(for asset in "${assets[@]}"; do echo lib/"$asset"/"$name".{dll,xml,pdb}; done); do
    grep -qx "$wanted" <<< "$held" || { echo "$name lacks $wanted" >&2; exit 1; }
  done
  [ "$name" != Partnership.Rules ] || [ "$(grep -c '^analyzers/dotnet/cs/Partnership\.Rules\.Analyzers' <<< "$held")" -eq 2 ] || { echo "$name lacks its analyzers" >&2; exit 1; }
done
for name in Partnership.Rules Partnership.Rules.Json Partnership.Rules.ICalendar Partnership.Rules.Documents Partnership.Rules.Testing Partnership.Rules.Tables partnership-rules; do
  page=$(unzip -p "$packages/$name.$version.nupkg" README.md)
  [ "$name" = partnership-rules ] && installs="dotnet tool install --global $name" || installs="dotnet add package $name"
  head -n 15 <<< "$page" | grep -qx "$installs" || { echo "the page of $name does not begin with how to install it" >&2; exit 1; }
  ! grep -E '\]\(([^h]|h[^t])' <<< "$page" >&2 || { echo "the page of $name links to what is not in the package" >&2; exit 1; }
  [ "$(unzip -p "$packages/$name.$version.nupkg" icon.png | head -c 4 | tail -c 3)" = PNG ] || { echo "$name has no icon" >&2; exit 1; }
  says=$(unzip -p "$packages/$name.$version.nupkg" "$name.nuspec")
  for wanted in '<license type="expression">MIT<' '<readme>README.md<' '<icon>icon.png<' '<repository type="git" url="https://' '<description>' '<releaseNotes>https://'; do
    grep -qF "$wanted" <<< "$says" || { echo "$name does not say $wanted" >&2; exit 1; }
  done
done
echo "the packed packages work in fresh consumers"
