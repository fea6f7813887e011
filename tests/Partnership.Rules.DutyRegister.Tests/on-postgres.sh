#!/usr/bin/env bash
# Runs the register's tests on a PostgreSQL server of their own, started on a free port and stopped after.
# usage: on-postgres.sh [arguments of dotnet test]
set -euo pipefail
cd "$(dirname "$0")"
find_server() { find /usr/lib/postgresql -path '*/bin/initdb' 2> /dev/null | sort -V | tail -1; }
if [ -z "$(find_server)" ]; then
  apt-get install --yes --no-install-recommends postgresql > /dev/null \
    || { apt-get update > /dev/null && apt-get install --yes --no-install-recommends postgresql > /dev/null; }
fi

binaries=$(dirname "$(find_server)")
data=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as_server() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" -ne 0 ] || chown postgres "$data"
stop() { as_server "$binaries/pg_ctl" -D "$data" -m immediate stop > /dev/null || true; rm -rf "$data"; }
trap stop EXIT
as_server "$binaries/initdb" -D "$data" -U register -A trust > /dev/null
as_server "$binaries/pg_ctl" -D "$data" -w -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$data -c max_connections=300 -c fsync=off" -l "$data/log" start > /dev/null
REGISTER_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=register;Maximum Pool Size=20" dotnet test . "$@"
