"""How the system is started, operated and shown; decides nothing about any case."""
