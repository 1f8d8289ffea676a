#!/usr/bin/env bash
# Approves the contract as the code now has it: copies it to openapi.yaml and makes the frontend's types of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAVA_HOME="$(scripts/jdk.sh)"
export JAVA_HOME
scripts/node.sh

(cd backend && ../scripts/visibly.sh "Generating the contract" ./mvnw --batch-mode package -Dmaven.test.skip=true)
cp backend/target/openapi/openapi.yaml openapi.yaml
scripts/visibly.sh "Generating the frontend's types" npm --prefix frontend run api:gen
echo "openapi.yaml is as the code has it. Read the difference, then commit it."
