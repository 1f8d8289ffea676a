#!/usr/bin/env bash
# generate.sh [FOLDER]: makes the client of ../../../openapi.yaml, checks the story's types against it, and bundles both
# into FOLDER/story.mjs. The tools are those of the frontend; elsewhere: npm install @hey-api/openapi-ts typescript rolldown
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
bin="$here/../../../frontend/node_modules/.bin"
folder="${1:-$here/build}"

mkdir -p "$folder"
cp "$here/story.ts" "$here/tsconfig.json" "$folder/"
ln -sfn "$here/../../../frontend/node_modules" "$folder/node_modules"
"$bin/openapi-ts" --input "$here/../../../openapi.yaml" --output "$folder/client" \
  --plugins @hey-api/client-fetch @hey-api/typescript @hey-api/sdk
"$bin/tsc" -p "$folder"
"$bin/rolldown" "$folder/story.ts" --file "$folder/story.mjs" --platform node
