"""The database: engine, roles, migrations. Knows tables and grants, no room's meaning."""
