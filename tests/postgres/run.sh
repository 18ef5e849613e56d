#!/usr/bin/env bash
# Starts a PostgreSQL server of its own in a folder of its own, runs the tests that open a database against it (or the
# command that is given), with its address in TEST_POSTGRES, and takes it all away again. Debian's package is installed
# where there is none and root asks; where it cannot be had it says so, and passes everywhere but in CI.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

programs() {
	local newest
	newest=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
	if [ -n "$newest" ]; then echo "$newest"; return; fi
	local initdb
	initdb=$(command -v initdb) && dirname "$(readlink -f "$initdb")"
}

bin=$(programs || true)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo 'Getting PostgreSQL from the system’s packages.'
	export DEBIAN_FRONTEND=noninteractive
	apt-get -q update >/dev/null && apt-get -q install -y --no-install-recommends postgresql >/dev/null || true
	bin=$(programs || true)
fi
if [ -z "$bin" ]; then
	echo 'SKIPPED: there is no PostgreSQL server here, and none could be got.'
	[ -z "${CI:-}" ]
	exit
fi

folder=$(mktemp -d)
as_server=()
# PostgreSQL does not run as root.
if [ "$(id -u)" = 0 ]; then
	id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
	chown postgres "$folder"
	as_server=(runuser -u postgres --)
fi
finish() {
	(cd "$folder" && "${as_server[@]}" "$bin/pg_ctl" stop --silent --mode=immediate --pgdata="$folder/data") || true
	rm -rf "$folder"
}
trap finish EXIT

port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder ${TEST_POSTGRES_OPTIONS:--c fsync=off}"
(
	cd "$folder"
	"${as_server[@]}" "$bin/initdb" --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >initdb.log
	"${as_server[@]}" "$bin/pg_ctl" start --silent --wait --pgdata=data --log="$folder/server.log" \
		--options="$options"
)
cat >"$folder/kill" <<KILL
#!/bin/sh
# Stops the server as a crash would, and starts it again.
cd "$folder"
${as_server[*]} "$bin/pg_ctl" stop --silent --mode=immediate --pgdata=data
${as_server[*]} "$bin/pg_ctl" start --silent --wait --pgdata=data --log="$folder/server.log" --options="$options"
KILL
chmod +x "$folder/kill"
export TEST_POSTGRES_KILL="$folder/kill"
export TEST_POSTGRES="postgres://postgres@127.0.0.1:$port"
if [ $# -gt 0 ]; then "$@"; else npx vitest run --project postgres; fi
