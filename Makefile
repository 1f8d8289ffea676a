# Everything that is done with this repository. JDK 21 or newer and Node 20.19 or newer are all that must be installed.
.DEFAULT_GOAL := help
.PHONY: help run dev read test test-backend test-frontend test-e2e test-deploy test-contract fuzz mock landed check format openapi backup restore secrets bench verify-audit reset clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build what changed and run the product with its demo on http://localhost:8080 (PORT=... for another port)
	@scripts/run.sh

dev: ## Run API and user interface with live reload (http://localhost:5173)
	@scripts/dev.sh

read: ## Print what a plan says as JSON, without a database (FILE=plan.docx)
	@scripts/read.sh "$(FILE)"

test: test-backend test-frontend test-e2e test-deploy test-contract ## Run all tests; installs what they lack, a browser and nginx too

test-backend: ## Rules, HTTP and database tests of the API (TEST=Name for some of them)
	@scripts/issuer.sh
	@scripts/tesseract.sh
	@JAVA_HOME="$$(scripts/jdk.sh)" && export JAVA_HOME && cd backend && ./mvnw --batch-mode -ntp -q test $(if $(TEST),-Dtest='$(TEST)')

test-frontend: ## Component tests of the user interface
	@scripts/node.sh && npm --prefix frontend run test

test-e2e: ## Browser stories against the packaged product (STORY=name for some of them)
	@scripts/e2e.sh $(STORY)

test-deploy: ## The packaged product behind nginx: its front, log, end, backup and restore
	@scripts/deploy-test.sh

test-contract: ## Other systems against the packaged product: workflows, generated clients, the guide, the contract fuzz
	@scripts/contract-test.sh

fuzz: ## Generated requests to every operation, each answer compared with the contract (SEED=7, TIME=600 seconds, ONLY=operationId)
	@scripts/fuzz.sh

mock: ## Serve the contract alone, with made-up answers, on http://localhost:8090 (PORT=... for another port)
	@scripts/contract-packages.sh
	@exec node scripts/contract/mock.mjs $(or $(PORT),8090)

landed: ## Take openapi.yaml as the contract that others build on: what it gives is kept from now on
	@cp openapi.yaml docs/integration/openapi-base.yaml

check: ## Formatting, warnings, types, contract
	@scripts/check.sh

format: ## Format Java and TypeScript
	@scripts/node.sh
	@JAVA_HOME="$$(scripts/jdk.sh)" && export JAVA_HOME && cd backend && ./mvnw --batch-mode -ntp -q spotless:apply
	@npm --prefix frontend run format

openapi: ## Approve the contract as the code has it and make the frontend's types of it
	@scripts/openapi.sh

verify-audit: ## Compute every chain of the audit log again and name the first break (DB_URL=... for another database)
	@scripts/verify-audit.sh

backup: ## Write database and papers into backups/ and keep the newest KEEP=14 (DB_URL=... for a server of yours)
	@scripts/backup.sh

restore: ## Put a backup in the place of the database: FILE=backups/...tar; REPLACE=yes gives up what is there
	@scripts/restore.sh "$(FILE)"

secrets: ## Make the passwords of docker-compose.yml, once
	@scripts/secrets.sh

bench: ## Measure the product, see docs/performance.md (QUICK=1 in three minutes, ONLY=papers, PUBLISH=1 into that page)
	@scripts/bench.sh

reset: ## Forget the local databases and papers of demo, development and tests
	@scripts/reset.sh

clean: ## Remove what builds and tests made; data stay
	@rm -rf backend/target frontend/dist frontend/test-results .cache
