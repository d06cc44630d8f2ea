"""Which goods the right to change one's mind does not cover; a closed list: worn clothes and opened books stay in."""

from __future__ import annotations

from dataclasses import dataclass

from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.trail import Trail
from shared.rulebook.rules import Exclusion


@dataclass(frozen=True, slots=True)
class Sorted:
    """Asked lines by what the exclusions say. `unclear`: it hangs on whether the seal is broken."""

    covered: tuple[AskedLine, ...]
    excluded: tuple[AskedLine, ...]
    unclear: tuple[AskedLine, ...]


def sort_lines(inquiry: Inquiry, trail: Trail) -> Sorted:
    """Covered, excluded and unclear lines; excluded ones with their reason and citation."""
    found: dict[str, list[AskedLine]] = {"covered": [], "excluded": [], "unclear": []}
    for line in inquiry.lines:
        found[_place(inquiry, trail, line)].append(line)
    return Sorted(tuple(found["covered"]), tuple(found["excluded"]), tuple(found["unclear"]))


def _place(inquiry: Inquiry, trail: Trail, asked: AskedLine) -> str:
    for word, rule in _applying(inquiry, asked):
        if not rule.once_unsealed or asked.condition.seal_broken:
            trail.cite(rule)
            trail.because(f"excluded_{word}", f"line {asked.line.line_id}: {_TEXT[word]}")
            trail.use(f"order.lines.{_index(inquiry, asked)}.{_FACT[word]}", getattr(asked.line, _FACT[word]))
            return "excluded"
        if asked.condition.seal_broken is None:
            trail.cite(rule)
            place = f"request.lines.{asked.at}" if asked.at is not None else "request.lines"
            trail.miss(
                f"{place}.condition.seal_broken",
                f"line {asked.line.line_id}: {_TEXT[word]}, if the seal is broken",
                true="not covered",
                false="refunded",
            )
            return "unclear"
    return "covered"


_FACT = {"custom_made": "custom_made", "perishable": "perishable", "hygiene": "seal", "media": "seal"}
_TEXT = {
    "custom_made": "made to the customer's specification",
    "perishable": "perishes quickly",
    "hygiene": "sealed for health or hygiene and unsealed after delivery",
    "media": "sealed recording or software, unsealed after delivery",
}


def _applying(inquiry: Inquiry, asked: AskedLine) -> list[tuple[str, Exclusion]]:
    exclusions, line = inquiry.rules.exclusions, asked.line
    candidates = (
        ("custom_made", exclusions.custom_made, line.custom_made is True),
        ("perishable", exclusions.perishable, line.perishable is True),
        ("hygiene", exclusions.hygiene, line.seal == "hygiene"),
        ("media", exclusions.media, line.seal == "media"),
    )
    return [(word, rule) for word, rule, applies in candidates if rule is not None and applies]


def _index(inquiry: Inquiry, asked: AskedLine) -> int:
    return next(at for at, line in enumerate(inquiry.order.lines) if line.line_id == asked.line.line_id)
