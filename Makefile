# `make run` and `make test` set everything up by themselves. They need Python, make and the package index.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help run test lint index quality bench clean

help:  ## what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 12

# Rebuilt only when the dependencies change. Torch first and exactly: any other build is gigabytes.
.venv/.run: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt "torch==2.13.0"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

.venv/.test: .venv/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test,dev]"
	touch $@

index: .venv/.run  ## build and publish the index, if anything changed
	$(BIN)/python -m ingest

run: index  ## set up, build the index if stale, open the chat at http://localhost:8501
	@echo "The chat will be at http://localhost:8501 (stop it with Ctrl+C)."
	$(BIN)/streamlit run ui/app.py

test: .venv/.test  ## set up and run all tests
	$(BIN)/python -m pytest

lint: .venv/.test  ## ruff, types, import layers, corpus checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m ingest check

quality: .venv/.test index  ## grade red flags and answers on the labelled sets
	$(BIN)/python -m tests.quality

bench: .venv/.test index  ## timings
	$(BIN)/python -m tests.benchmarks

clean:  ## remove environment and data
	rm -rf .venv data
