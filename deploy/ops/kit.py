"""Writes the kit in `shared/contracts/kit` from the models, and refuses to write what would break its users."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deploy.ops.errors import DONE, REFUSED
from deploy.ops.kit_asyncapi import document
from deploy.ops.kit_fields import breaking
from deploy.ops.kit_samples import KIT, example_of
from deploy.ops.kit_schemas import events, schema_of, stem
from shared.contracts.base import Inbound


def files() -> dict[str, str]:
    """Every generated file by its path in the kit. Raises Misconfigured for an event without an example."""
    made = {"asyncapi.json": _text(document())}
    for topic, kind in events():
        name = stem(topic, kind.type)
        made[f"schemas/{name}.json"] = _text(schema_of(topic, kind))
        made[f"examples/{name}.json"] = _text(example_of(topic, kind))
    return made


def _text(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def breaks(kit: Path = KIT) -> list[str]:
    """`event: field: what` for each change that would break who relies on the schemas in this folder."""
    found = []
    known = {stem(topic, kind.type): (topic, kind) for topic, kind in events()}
    for path in sorted((kit / "schemas").glob("*.json")):
        if path.stem not in known:
            found.append(f"{path.stem}: the event was removed")
            continue
        topic, kind = known[path.stem]
        before = json.loads(path.read_text(encoding="utf-8"))
        after = json.loads(_text(schema_of(topic, kind)))
        ours = not issubclass(kind, Inbound)
        found += [f"{path.stem}: {why}" for why in breaking(before, after, ours=ours)]
    return found


def differing(kit: Path = KIT) -> list[str]:
    """Paths that are missing, left over or not what the models say now."""
    made = files()
    there = {str(path.relative_to(kit)) for folder in ("schemas", "examples") for path in (kit / folder).glob("*")}
    stale = [
        name for name, text in made.items() if not (kit / name).exists() or (kit / name).read_text("utf-8") != text
    ]
    return sorted({*stale, *(there - set(made))})


def write(kit: Path = KIT) -> list[str]:
    """Bring the folder to what the models say; the paths that changed."""
    made, changed = files(), differing(kit)
    for name in changed:
        path = kit / name
        if name in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[name], encoding="utf-8")
        else:
            path.unlink()
    return changed


def main() -> int:
    """Entry point of `make contracts`."""
    broken = breaks()
    if broken:
        print("nothing was written; these changes break who uses the events as they were:", file=sys.stderr)
        print("\n".join(f"  {line}" for line in broken), file=sys.stderr)
        print(
            "a breaking change is a new type (.v2). If nobody can use the old one yet, remove its schema and try again",
            file=sys.stderr,
        )
        return REFUSED
    changed = write()
    print("\n".join(changed) if changed else "the kit is up to date")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
