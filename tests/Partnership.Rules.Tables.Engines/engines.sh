#!/usr/bin/env bash
# Compares what each engine answers with the library: DuckDB in process, SQLite, PostgreSQL, and two ClickHouse servers as one
# distributed table. Servers are Debian's packages, on loopback, in a folder of their own, and stopped at the end.
# usage: engines.sh [ROWS_DUCKDB [ROWS_POSTGRESQL [ROWS_SQLITE [ROWS_CLICKHOUSE]]]]   (10 million, 10 million, a million, a million)
# What is missing is installed with apt-get, without starting a service of the system. An engine that cannot be installed fails the
# run, unless ENGINES_OPTIONAL=1 is set: then it is named and skipped.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
rows_duckdb=${1:-10000000} rows_postgresql=${2:-10000000} rows_sqlite=${3:-1000000} rows_clickhouse=${4:-1000000}
work=$(mktemp -d) failed=0
tool=(dotnet "$work/tool/Partnership.Rules.Tables.Engines.dll")
chmod 755 "$work"

finish() {
  [ ! -d "$work/postgresql/data" ] || as_postgres "$(pg_bin)/pg_ctl" -D "$work/postgresql/data" -m fast stop > /dev/null
  for pid in "$work"/clickhouse/*/pid; do [ ! -f "$pid" ] || kill "$(cat "$pid")"; done
  wait
  rm -rf "$work"
}
trap finish EXIT

install() { # PACKAGES...
  local root=(env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1)
  [ "$(id -u)" = 0 ] || root=(sudo "${root[@]}")
  "${root[@]}" apt-get install --yes --no-install-recommends "$@" > /dev/null 2>&1 \
    || { "${root[@]}" apt-get update > /dev/null 2>&1; "${root[@]}" apt-get install --yes --no-install-recommends "$@" > /dev/null 2>&1; }
}

missing() {
  if [ "${ENGINES_OPTIONAL:-0}" = 1 ]; then echo "skipped: $1 is not installed"; else echo "$1 is not installed and could not be" >&2; failed=1; fi
}

compare() { # NAME FILE
  if [ -s "$2" ] && cmp "$2" "$work/export/expected.csv"; then echo "$1: $(wc -l < "$2") answers equal the library's"; else diff "$2" "$work/export/expected.csv" | head -10; failed=1; fi
}

ask() { "${tool[@]}" questions "$work/export" "$1" || { echo "the questions could not be written" >&2; return 1; }; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

sqlite() {
  command -v sqlite3 > /dev/null || install sqlite3 || { missing SQLite; return; }
  ask "$rows_sqlite" || return
  sqlite3 "$work/s.db" < "$work/export/queries/sqlite.sql"
  for file in "$work"/export/pr_*.csv "$work/export/questions.csv"; do
    table=$(basename "$file" .csv)
    tail -n +2 "$file" > "$work/rows.csv"
    printf '.mode csv\n.import %s %s\n' "$work/rows.csv" "${table/questions/pr_question}" | sqlite3 "$work/s.db"
  done
  local asked=$SECONDS
  sqlite3 -separator , "$work/s.db" 'SELECT id, due_number, status FROM pr_answer ORDER BY id' > "$work/got.csv"
  echo "SQLite: $rows_sqlite answers in $((SECONDS - asked)) s"
  compare SQLite "$work/got.csv"
}

pg_bin() { find /usr/lib/postgresql -maxdepth 2 -name bin 2> /dev/null | sort -V | tail -1; }

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

postgresql() {
  [ -x "$(pg_bin)/initdb" ] || install postgresql || { missing PostgreSQL; return; }
  ask "$rows_postgresql" || return
  local port; port=$(free_port)
  mkdir -p "$work/postgresql"
  [ "$(id -u)" != 0 ] || chown postgres "$work/postgresql"
  as_postgres "$(pg_bin)/initdb" -D "$work/postgresql/data" -A trust -U postgres > /dev/null
  as_postgres "$(pg_bin)/pg_ctl" -D "$work/postgresql/data" -o "-p $port -k $work/postgresql -h 127.0.0.1" -l "$work/postgresql/log" -w start > /dev/null
  local psql=(psql -h 127.0.0.1 -p "$port" -U postgres -q -v ON_ERROR_STOP=1)
  "${psql[@]}" -f "$work/export/queries/postgresql.sql"
  for file in "$work"/export/pr_*.csv; do "${psql[@]}" -c "\\copy $(basename "$file" .csv) FROM '$file' CSV HEADER"; done
  "${psql[@]}" -c "\\copy pr_question FROM '$work/export/questions.csv' CSV HEADER" -c ANALYZE
  local asked=$SECONDS
  "${psql[@]}" -c "\\copy (SELECT id, due_number, status FROM pr_answer ORDER BY id) TO '$work/got.csv' CSV"
  echo "PostgreSQL: $rows_postgresql answers in $((SECONDS - asked)) s"
  compare PostgreSQL "$work/got.csv"
}

clickhouse_server() { # NUMBER TCP_PORT OTHER_PORTS...
  local folder=$work/clickhouse/$1
  mkdir -p "$folder"/{data,tmp,formats}
  cat > "$folder/config.xml" <<XML
<yandex>
  <logger><level>error</level><log>$folder/log</log><errorlog>$folder/errors</errorlog></logger>
  <http_port>$(free_port)</http_port><tcp_port>$2</tcp_port><interserver_http_port>$(free_port)</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
  <listen_host>127.0.0.1</listen_host><path>$folder/data/</path><tmp_path>$folder/tmp/</tmp_path><format_schema_path>$folder/formats/</format_schema_path>
  <users_config>$folder/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>268435456</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><both><shard><replica><host>127.0.0.1</host><port>$first</port></replica></shard><shard><replica><host>127.0.0.1</host><port>$second</port></replica></shard></both></remote_servers>
</yandex>
XML
  cat > "$folder/users.xml" <<XML
<yandex><profiles><default/></profiles><users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users><quotas><default/></quotas></yandex>
XML
  (cd "$folder" && exec clickhouse-server --config-file="$folder/config.xml" > "$folder/out" 2>&1) &
  echo $! > "$folder/pid"
  for _ in $(seq 60); do clickhouse-client --port "$2" -q 'SELECT 1' > /dev/null 2>&1 && break; sleep 1; done
  clickhouse-client --port "$2" -n < "$work/export/queries/clickhouse.sql"
  for file in "$work"/export/clickhouse/pr_*.sql; do clickhouse-client --port "$2" -n < "$file" || failed=1; done
}

clickhouse() {
  { command -v clickhouse-server && command -v clickhouse-client; } > /dev/null || install clickhouse-server clickhouse-client || { missing ClickHouse; return; }
  ask "$rows_clickhouse" || return
  first=$(free_port) second=$(free_port)
  clickhouse_server 1 "$first"
  clickhouse_server 2 "$second"
  local client=(clickhouse-client --port "$first")
  "${client[@]}" -q 'CREATE TABLE all_question AS pr_question ENGINE = Distributed(both, default, pr_question, id)'
  "${client[@]}" -q 'CREATE TABLE all_answer AS pr_answer ENGINE = Distributed(both, default, pr_answer)'
  "${client[@]}" --insert_distributed_sync 1 -q 'INSERT INTO all_question FORMAT CSVWithNames' < "$work/export/questions.csv"
  echo "ClickHouse: $("${client[@]}" -q 'SELECT count() FROM pr_question') and $(clickhouse-client --port "$second" -q 'SELECT count() FROM pr_question') questions on two servers"
  for nulls in 0 1; do
    local asked=$SECONDS
    "${client[@]}" --join_use_nulls "$nulls" --format CSV -q 'SELECT id, due_number, status FROM all_answer ORDER BY id' | tr -d '"' | sed 's/\\N//' > "$work/got.csv"
    echo "ClickHouse: $rows_clickhouse answers in $((SECONDS - asked)) s"
    compare "ClickHouse, join_use_nulls = $nulls" "$work/got.csv"
  done
}

duckdb() {
  ask "$rows_duckdb" || return
  "${tool[@]}" duckdb "$work/export" "$rows_duckdb" || failed=1
}

dotnet publish tests/Partnership.Rules.Tables.Engines -c Release -v q -p:RunAnalyzers=false -o "$work/tool" || exit 1
mkdir "$work/export"
for form in Parquet Csv Sql; do "${tool[@]}" export "$work/export" "$form" || exit 1; done
for engine in duckdb sqlite postgresql clickhouse; do
  began=$SECONDS
  "$engine" || { echo "$engine: not compared to the end" >&2; failed=1; }
  echo "-- $engine: $((SECONDS - began)) s"
done
exit "$failed"
