"""Reads what `aftersales classify` is given and answers in lines; hearing is the intake room's domain, not here."""

from __future__ import annotations

import json
from collections.abc import Callable

from pydantic import BaseModel, ConfigDict, StrictInt, StrictStr, ValidationError

from deploy.ops.deciding import Trouble
from services.intake.domain.hearing import Heard
from shared.errors import Malformed
from shared.runtime.wire import parse_json

Hear = Callable[[str, str | None], Heard]


class Asked(BaseModel):
    """One message to classify. Open: what else a line carries, such as a label to compare with, is passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: StrictStr | StrictInt
    text: StrictStr
    locale: StrictStr | None = None


def answer(line: int, text: bytes, hear: Hear) -> bytes | tuple[Trouble, ...]:
    """One line of JSON without its line break, or everything that is wrong with the question."""
    try:
        asked = Asked.model_validate(parse_json(text))
    except Malformed as error:
        return (Trouble(line, error.path, f"{error.text} [{error.code}]"),)
    except ValidationError as error:
        # A union names its branch in the path; the reader knows only the key.
        found = {str(one["loc"][0]) if one["loc"] else "": one["msg"] for one in error.errors(include_url=False)}
        return tuple(Trouble(line, path, reason) for path, reason in found.items())
    heard = hear(asked.text, asked.locale)
    told = {
        "id": asked.id,
        "kind": heard.kind,
        "confidence": heard.confidence,
        "language": heard.language,
        "urgent": list(heard.urgent),
        "needs_person": heard.needs_person,
    }
    return json.dumps(told, ensure_ascii=False).encode()
