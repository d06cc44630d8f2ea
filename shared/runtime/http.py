"""One HTTP exchange with a provider, read for what it proves: done, refused, certainly not done, or unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson

from shared.runtime.outside import Outcome

CALL_TIMEOUT_S = 10.0
CONNECT_TIMEOUT_S = 3.0
_BODY_MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer: status and parsed JSON body."""

    status: int
    body: Any


class HttpPeer:
    """A provider's base address with one connection pool, opened on first use in the running loop."""

    def __init__(self, base_url: str, *, timeout_s: float = CALL_TIMEOUT_S, headers: Mapping[str, str] | None = None):
        self._base = base_url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=timeout_s, connect=CONNECT_TIMEOUT_S)
        self._headers = dict(headers or {})
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the pool; the next call opens another."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply | Outcome:
        """A Reply for 2xx, 404, 409 and other 4xx; an Outcome where the transport or status already decides.

        not_done: connection never made, 429, 503. unknown: time-out, cut body, unreadable body, other 5xx.
        """
        try:
            status, raw, retry_after = await self._send(method, path, json, params, headers)
        except aiohttp.ClientConnectorError as error:
            return Outcome("not_done", reason=f"no connection: {error.__class__.__name__}")
        except (TimeoutError, aiohttp.ClientError, ConnectionError) as error:
            return Outcome("unknown", reason=f"no whole answer: {error.__class__.__name__}")
        if status in (429, 503):
            return Outcome("not_done", reason=f"http {status}", retry_after_s=retry_after)
        if status >= 500:
            return Outcome("unknown", reason=f"http {status}")
        try:
            return Reply(status, orjson.loads(raw) if raw else None)
        except orjson.JSONDecodeError:
            return Outcome("unknown", reason=f"http {status} with a body that is not JSON")

    async def _send(
        self, method: str, path: str, json: Any, params: Mapping[str, str] | None, headers: Mapping[str, str] | None
    ) -> tuple[int, bytes, float | None]:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=self._headers)
        body = None if json is None else orjson.dumps(json)
        sent = {"content-type": "application/json", **(headers or {})} if body is not None else dict(headers or {})
        async with self._session.request(
            method, self._base + path, data=body, params=params, headers=sent, allow_redirects=False
        ) as answer:
            raw = bytearray()
            async for chunk in answer.content.iter_any():
                raw += chunk
                if len(raw) > _BODY_MAX_BYTES:
                    raise aiohttp.ClientPayloadError("body too large")
            return answer.status, bytes(raw), _seconds(answer.headers.get("retry-after"))


def _seconds(header: str | None) -> float | None:
    try:
        return float(header) if header else None
    except ValueError:
        return None
