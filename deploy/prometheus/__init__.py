"""Prometheus: what it scrapes, its rules and their tests; the rules of alerts are written from their runbook pages."""
