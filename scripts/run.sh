#!/usr/bin/env bash
# Builds what changed, starts the product with its demo, and says where it is. Ctrl-C ends everything; the data stay in
# backend/.embedded and backend/.data.
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
    vanphong.travinh     Văn phòng HĐND tỉnh Trà Vinh: giao việc, đôn đốc, nhận bài
    thuongtruc.travinh   Thường trực HĐND tỉnh Trà Vinh: ban hành, kết thúc kế hoạch
    huyen.cauke          huyện Cầu Kè: nộp bài
    quantri              quản trị hệ thống
  API: http://localhost:$port/q/swagger-ui/    Ctrl-C để dừng.

TEXT
wait "$server"
