"""Alembic's entry: run with the connection that the audit log hands over."""

from alembic import context

from assistant.audit.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=False,
)
context.run_migrations()
