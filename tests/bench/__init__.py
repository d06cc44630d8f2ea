"""Measures the product on a real Kafka and PostgreSQL, beside the plain way; `python -m tests.bench` runs it."""
