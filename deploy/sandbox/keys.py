"""Decides what a repeated idempotency key gets, and when keys are forgotten; knows nothing of what is made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta

from pydantic import BaseModel

from deploy.sandbox.answers import Answer, Refused
from deploy.sandbox.books import Books
from deploy.sandbox.clock import stamp

_REMEMBER = "INSERT OR REPLACE INTO keys (api, key, digest, status, body, reference, used_at) VALUES (?,?,?,?,?,?,?)"


def digest_of(asked: BaseModel) -> bytes:
    """Equal for bodies that say the same, whatever the order of their keys."""
    canonical = json.dumps(asked.model_dump(mode="json"), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).digest()


class Keys:
    """Keys per api. A key that is older than its lifetime is as if it had never been: the call is executed again."""

    def __init__(self, books: Books, lifetime_s: float) -> None:
        self._books = books
        self._lifetime = timedelta(seconds=lifetime_s)

    def once(self, api: str, key: str | None, asked: BaseModel, now: datetime, make: Callable[[], Answer]) -> Answer:
        """`make()`, or what it answered before with this key: 200 and `Idempotent-Replay: true`, nothing executed.

        409 `key_reused` when the key came with another body. Refusals are not remembered. No key: always `make()`.
        """
        if key is None:
            return make()
        digest = digest_of(asked)
        row = self._books.one("SELECT digest, body, reference, used_at FROM keys WHERE api = ? AND key = ?", (api, key))
        if row is not None and now - datetime.fromisoformat(row["used_at"]) < self._lifetime:
            if row["digest"] != digest:
                raise Refused(409, "key_reused", "this idempotency key was used with another body")
            return Answer(200, row["body"], reference=row["reference"], headers={"Idempotent-Replay": "true"})
        answer = make()
        values = (api, key, digest, answer.status, answer.body, answer.reference, stamp(now))
        self._books.write(_REMEMBER, values)
        return answer
