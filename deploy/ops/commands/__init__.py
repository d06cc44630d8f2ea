"""One file per command or group of commands, found by being here; a file says its own name and knows no other.

A file `some_thing.py` becomes `aftersales some-thing`. It defines either
`app = typer.Typer(help=...)`, a group of commands, or `run(...)`, one command whose docstring is its help.
Heavy imports (database, broker, rooms) stand inside the functions, so that `--help` stays quick.
"""
