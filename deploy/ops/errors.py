"""Exit codes, and the troubles of a command line's surroundings in plain words; knows nothing of cases."""

from __future__ import annotations

from shared.errors import AftersalesError

DONE = 0
TROUBLE = 1
USAGE = 2
NOTHING_TO_DO = 3
REFUSED = 4

_NO_TABLES = ("does not exist", "permission denied to set role")


class NoPlace(AftersalesError):
    """Nobody said where the system is."""


def in_plain_words(error: Exception) -> str | None:
    """What a person can do about it, without secrets; None for a bug of ours, which keeps its traceback.

    Drivers are imported only now: a command that meets no trouble, or needs no server, does not wait for them.
    """
    import sqlalchemy as sa
    from kafka.errors import KafkaError

    from shared.logs import masked

    if isinstance(error, AftersalesError):
        return masked(str(error))
    if isinstance(error, sa.exc.DBAPIError):
        text = masked(str(error.orig)).strip().splitlines()[0]
        if any(sign in text for sign in _NO_TABLES):
            return f"the database is not ready for this version ({text}); run `aftersales migrate`"
        if isinstance(error, sa.exc.OperationalError):
            return f"the database does not answer: {text}"
        return f"the database refused: {text}"
    if isinstance(error, KafkaError):
        return f"the broker does not answer: {masked(str(error)) or type(error).__name__}"
    return None
