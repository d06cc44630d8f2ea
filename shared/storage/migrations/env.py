"""Runs the migrations on the connection it is given; decides nothing else."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table_schema="common", transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
