#!/usr/bin/env bash
# Builds what changed, starts the product with its demo, and says where it is. Ctrl-C ends everything; the data stay in
# backend/.embedded and backend/.data. TODAY=2023-09-05 shows the same demo on that day, with data of its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

port="${PORT:-8080}"
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  echo "Port $port is in use. Stop what runs there, or choose another one: make run PORT=8081" >&2
  exit 1
fi

scripts/build.sh

settings=()
if [[ -n "${DB_URL:-}" ]]; then
  # The papers of another database lie elsewhere, or the two would sweep each other's away.
  settings+=(-Dgiaoban.files.directory=.data/server)
fi

unit="xa.cauke             Thường trực HĐND xã Cầu Kè: xem việc phải làm, nộp bài"
council=vinhlong
if [[ -n "${TODAY:-}" ]]; then
  settings+=("-Dgiaoban.clock.start=${TODAY}T08:00:00+07:00"
    "-Dgiaoban.embedded-db.home=.embedded/demo-$TODAY" "-Dgiaoban.files.directory=.data/demo-files-$TODAY")
  if [[ "$TODAY" < 2025-07-01 ]]; then
    unit="huyen.cauke          Thường trực HĐND huyện Cầu Kè: xem việc phải làm, nộp bài"
    council=travinh
  fi
fi

scripts/serve.sh "$port" ${settings[@]+"${settings[@]}"} &
server=$!
stop() {
  trap '' INT TERM
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  echo "Stopped. The data are kept; make reset starts afresh."
  exit 0
}
trap stop INT TERM

if ! scripts/await.sh "http://localhost:$port/q/openapi" "$server" 300; then
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  echo "The server did not start; what it said stands above." >&2
  exit 1
fi

cat <<TEXT

  Giao ban HĐND: http://localhost:$port

  Tài khoản thử (mật khẩu của tất cả: giaoban-demo-2026)
    vanphong.$council    Văn phòng: lập kế hoạch, giao việc, nhận bài
    thuongtruc.$council  Thường trực HĐND: ban hành, kết thúc kế hoạch
    nguoixem.$council    người xem
    $unit
    quantri              quản trị hệ thống
  Các Hội đồng khác: vanphong.travinh, vanphong.langson, vanphong.ducpho, vanphong.haugiang, vanphong.dongthap
  API: http://localhost:$port/api/docs/    Ctrl-C để dừng.

TEXT
wait "$server"
