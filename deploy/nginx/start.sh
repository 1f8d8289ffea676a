#!/bin/sh
# Starts nginx for the product. Settings, all with a default for the container image:
#   API            host:port of the API
#   SPA            folder of the built user interface
#   HTTP_PORT, HTTPS_PORT
#   TLS            folder with tls.crt and tls.key; without them the product speaks plain http
#   TRUSTED_PROXY  address or network of a proxy in front that ends https, such as 10.0.0.5
#   RUN            folder that may be written
set -eu

CONFIG="$(cd "$(dirname "$0")" && pwd)"
: "${API:=api:8080}" "${SPA:=/srv/spa}" "${HTTP_PORT:=8080}" "${HTTPS_PORT:=8443}" "${TLS:=/run/tls}"
: "${TRUSTED_PROXY:=255.255.255.255}" "${RUN:=/tmp/nginx}" "${MIME_TYPES:=/etc/nginx/mime.types}"
: "${ACCESS_LOG:=/dev/stdout}" "${ERROR_LOG:=/dev/stderr}"

if [ -f "$TLS/tls.crt" ] && [ -f "$TLS/tls.key" ]; then
  server=https.conf
elif [ -f "$TLS/tls.crt" ] || [ -f "$TLS/tls.key" ]; then
  echo "In $TLS there is only one of tls.crt and tls.key; both are needed for https, none for http." >&2
  exit 1
else
  server=http.conf
fi

mkdir -p "$RUN"
for name in nginx.conf "$server" site.conf page.conf headers.conf problem.conf; do
  sed -e "s|@API@|$API|g" -e "s|@SPA@|$SPA|g" -e "s|@HTTP_PORT@|$HTTP_PORT|g" -e "s|@HTTPS_PORT@|$HTTPS_PORT|g" \
    -e "s|@TLS@|$TLS|g" -e "s|@TRUSTED_PROXY@|$TRUSTED_PROXY|g" -e "s|@MIME_TYPES@|$MIME_TYPES|g" \
    -e "s|@ACCESS_LOG@|$ACCESS_LOG|g" -e "s|@ERROR_LOG@|$ERROR_LOG|g" -e "s|@RUN@|$RUN|g" -e "s|@CONFIG@|$RUN|g" \
    "$CONFIG/$name" >"$RUN/$name"
done
mv "$RUN/$server" "$RUN/server.conf"

exec "${NGINX_PROGRAM:-nginx}" -e "$ERROR_LOG" -c "$RUN/nginx.conf" -g "daemon off;"
