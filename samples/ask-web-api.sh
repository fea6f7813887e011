#!/usr/bin/env bash
# Starts the web sample on a free port of this machine, asks it what stands below, prints the answers, and ends it.
# usage: ask-web-api.sh PROGRAM.dll
set -euo pipefail
command -v curl > /dev/null || apt-get install --yes --no-install-recommends curl > /dev/null
log=$(mktemp)
dotnet "$1" --urls http://127.0.0.1:0 > "$log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true; wait "$server" 2> /dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 150); do
  address=$(sed -n 's/.*Now listening on: \(http:[^ ]*\).*/\1/p' "$log")
  [ -z "$address" ] || break
  kill -0 "$server" 2> /dev/null || break
  sleep 0.2
done
[ -n "$address" ] || { echo "the web sample did not start within 30 seconds" >&2; cat "$log" >&2; exit 1; }

# A trace id is another one each time, and so is the port.
ask() {
  echo "GET $1"
  curl --silent --show-error --max-time 20 --write-out '\n%{http_code} %{content_type}\n\n' "$address$1" | sed -e 's/,"traceId":"[^"]*"//' -e "s|$address|http://here|"
}

ask '/timetable?group=southampton/board&meeting=2026-04-15'
ask '/timetable?group=nowhere&meeting=soon'
ask '/deadline?from=2022-05-30&workingDays=3'
ask '/deadline?from=2028-12-29&workingDays=30'
ask '/deadline?from=2026-06-12&workingDays=1&calendar=scotland'
ask '/deadline?from=2022-05-30&workingDays=3&calender=scotland'
ask '/deadline'
ask '/nowhere'
ask '/event?code=information-requested&at=2026-07-10'
ask '/event?code=fixed-penalty-given&at=2026-04-01'
ask '/event?code=nothing&at=soon'
ask '/openapi/v1.json'
