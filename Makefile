# One command for each thing a person does here. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help install lock contracts model eval-intake demo test test-fast test-ops alerts dashboards lint chaos bench clean

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
PYTEST := $(BIN)/python -m pytest

# Slow networks and company certificates: uv gives up after 30 s and brings its own certificates unless told otherwise.
export UV_HTTP_TIMEOUT ?= 300
export UV_SYSTEM_CERTS ?= 1
# A machine whose pip is pointed at a mirror should not have to say so twice.
ifneq ($(PIP_INDEX_URL),)
export UV_DEFAULT_INDEX ?= $(PIP_INDEX_URL)
endif
# The environment is this folder's own, whatever the shell has active.
unexport VIRTUAL_ENV PYTHONPATH PYTHONHOME

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(STAMP) ## make .venv with the locked packages (needs the package registry the first time only)

$(STAMP): requirements-dev.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed, and '$(PYTHON)' was not found. Try: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; '$(PYTHON)' is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "making .venv"; $(PYTHON) -m venv .venv || { echo "'$(PYTHON) -m venv' failed; on Debian and Ubuntu it is a package of its own: apt install python3-venv" >&2; rm -rf .venv; exit 1; }; }
	@test -x $(BIN)/uv || { echo "installing uv"; awk '/^uv==/ { on = 1 } on { print } on && !/\\$$/ { exit }' requirements-dev.lock > .venv/uv.lock; $(BIN)/python -m pip install --quiet --require-hashes -r .venv/uv.lock; }
	@echo "installing the locked packages"
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements-dev.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

lock: ## resolve the dependencies again and write both locks
	@test -x $(BIN)/uv || { echo "run 'make install' first" >&2; exit 1; }
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" -o requirements.lock requirements.in
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" -c requirements.lock -o requirements-dev.lock requirements-dev.in

contracts: install ## write the schemas, examples and AsyncAPI document of the events anew
	@$(BIN)/python -m deploy.ops.kit

model: install ## build intake's classifier from its sentences anew
	@$(BIN)/python -m deploy.ops.training

eval-intake: install ## measure intake's hearing on labelled messages: make eval-intake DATA=FOLDER
	@$(BIN)/python -m deploy.ops.evaluating "$(DATA)"

alerts: install ## write the rules of all alerts, their tests and the tables anew from the runbook pages
	@$(BIN)/python -m deploy.prometheus.build

dashboards: install ## write Grafana's dashboard anew
	@$(BIN)/python -W ignore::DeprecationWarning -m deploy.grafana.dashboards

demo: install ## start everything on this machine and play the stories
	@$(BIN)/aftersales demo

lint: install ## style, types and import rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

test: lint ## everything that needs only Python and the registries
	@$(PYTEST) -m "not slow and not kafka and not ops" -n 2
	@$(PYTEST) -m "(slow or kafka) and not ops"

test-fast: install ## the part of the tests that needs no broker
	@$(PYTEST) -m "not slow and not kafka and not ops" -n 2

test-ops: install ## what needs programs of the system's packages: the rules by promtool, the stories watched by Prometheus
	@$(PYTEST) -m ops

chaos: install ## three hundred counted kills, then the checker
	@AFTERSALES_CHAOS_KILLS=300 $(PYTEST) tests/chaos -m "slow or kafka"

bench: install ## measure one room and whole cases, beside the plain way
	@$(BIN)/python -m tests.bench

clean: ## remove the environment, caches and local data
	@if test -x $(BIN)/aftersales; then $(BIN)/aftersales down --wipe || true; fi
	@rm -rf .venv .aftersales .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
