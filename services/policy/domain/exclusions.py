"""Which goods the right to change one's mind does not cover; a closed list: worn clothes and opened books stay in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.receipt import came, holds
from services.policy.domain.trail import Trail
from shared.rulebook.rules_withdrawal import Exclusion


@dataclass(frozen=True, slots=True)
class Sorted:
    """Asked lines by what the exclusions say. `unclear`: it `hangs_on` a broken seal, or on use."""

    covered: tuple[AskedLine, ...]
    excluded: tuple[AskedLine, ...]
    unclear: tuple[AskedLine, ...]
    hangs_on: Literal["seal", "use"] = "seal"


def sort_lines(inquiry: Inquiry, trail: Trail) -> Sorted:
    """Covered, excluded and unclear lines; excluded ones with their reason and citation."""
    found: dict[str, list[AskedLine]] = {"covered": [], "excluded": [], "unclear": []}
    for line in inquiry.lines:
        found[_place(inquiry, trail, line)].append(line)
    rule = inquiry.rules.withdrawal.intact
    unused = rule is not None and rule.unused and any(line.condition.used is None for line in found["unclear"])
    hangs_on: Literal["seal", "use"] = "use" if unused else "seal"
    return Sorted(tuple(found["covered"]), tuple(found["excluded"]), tuple(found["unclear"]), hangs_on)


def _place(inquiry: Inquiry, trail: Trail, asked: AskedLine) -> str:
    if _not_intact(inquiry, trail, asked):
        return "excluded"
    for word, rule in _applying(inquiry, asked):
        if not rule.once_unsealed or asked.condition.seal_broken:
            trail.cite(rule)
            trail.because(f"excluded_{word}", f"line {asked.line.line_id}: {_TEXT[word]}")
            trail.use(f"order.lines.{_index(inquiry, asked)}.{_FACT[word]}", getattr(asked.line, _FACT[word]))
            return "excluded"
        if asked.condition.seal_broken is None:
            trail.cite(rule)
            trail.miss(
                f"{_condition(asked)}.seal_broken",
                f"line {asked.line.line_id}: {_TEXT[word]}, if the seal is broken",
                true="not covered",
                false="refunded",
            )
            return "unclear"
    return "unclear" if _use_untold(inquiry, trail, asked) else "covered"


_FACT = {
    "custom_made": "custom_made",
    "perishable": "perishable",
    "hygiene": "seal",
    "media": "seal",
    "press": "category",
    "announced": "line_id",
}
_TEXT = {
    "custom_made": "made to the customer's specification",
    "perishable": "perishes quickly",
    "hygiene": "sealed for health or hygiene and unsealed after delivery",
    "media": "sealed recording or software, unsealed after delivery",
    "press": "newspapers, magazines and their like",
    "announced": "of a kind that cannot be taken back, as was said and agreed at the order",
}
_STATE = (("unused", "used"), ("undamaged", "damaged"))
"""(what the rule asks, the fact that speaks against it when it is true)."""


def _not_intact(inquiry: Inquiry, trail: Trail, asked: AskedLine) -> bool:
    """Whether the goods are known to be in a state in which the law does not take them back."""
    rule = inquiry.rules.withdrawal.intact
    if rule is None:
        return False
    spoilt = [fact for wish, fact in _STATE if getattr(rule, wish) and getattr(asked.condition, fact)]
    spoilt += [
        fact
        for fact in ("tags_attached", "complete")
        if getattr(rule, fact) and getattr(asked.condition, fact) is False
    ]
    if not spoilt:
        return False
    trail.cite(rule)
    trail.use(f"{_condition(asked)}.{spoilt[0]}", getattr(asked.condition, spoilt[0]))
    trail.because("not_intact", f"line {asked.line.line_id}: no longer as it was delivered ({', '.join(spoilt)})")
    return True


def _use_untold(inquiry: Inquiry, trail: Trail, asked: AskedLine) -> bool:
    """Whether the right reaches only unused goods, these are with the customer, and nobody told of their use."""
    rule = inquiry.rules.withdrawal.intact
    if rule is None or not rule.unused or asked.condition.used is not None or not _came(inquiry, asked):
        return False
    trail.cite(rule)
    text = f"line {asked.line.line_id}: whether the goods were used"
    trail.miss(f"{_condition(asked)}.used", text, true="not covered", false="refunded")
    return True


def _came(inquiry: Inquiry, asked: AskedLine) -> bool:
    return any(came(parcel) for parcel in inquiry.order.delivery.parcels if holds(parcel, asked.line.line_id))


def _applying(inquiry: Inquiry, asked: AskedLine) -> list[tuple[str, Exclusion]]:
    exclusions, line = inquiry.rules.exclusions, asked.line
    press, announced = exclusions.press, exclusions.announced
    candidates = (
        ("custom_made", exclusions.custom_made, line.custom_made is True),
        ("perishable", exclusions.perishable, line.perishable is True),
        ("hygiene", exclusions.hygiene, line.seal == "hygiene"),
        ("media", exclusions.media, line.seal == "media"),
        ("press", press, press is not None and bool(inquiry.groups(line) & set(press.categories))),
        ("announced", announced, announced is not None),
    )
    return [
        (word, rule)
        for word, rule, applies in candidates
        if rule is not None
        and applies
        and not inquiry.groups(line) & set(rule.not_of)
        and _was_told(inquiry, asked, word, rule)
    ]


def _was_told(inquiry: Inquiry, asked: AskedLine, word: str, rule: Exclusion) -> bool:
    """Whether the notice was given, and consented to, that the exclusion hangs on."""
    if not rule.told and not rule.consented:
        return True
    disclosures = inquiry.order.disclosures
    fitting = [
        notice
        for notice in (disclosures.exclusion_notices if disclosures is not None else ())
        if asked.line.line_id in notice.line_ids and (word == "announced" or notice.ground in (word, "other"))
    ]
    return any(
        (notice.given_at is not None or not rule.told) and (notice.consented_at is not None or not rule.consented)
        for notice in fitting
    )


def _condition(asked: AskedLine) -> str:
    return f"request.lines.{asked.at}.condition" if asked.at is not None else "request.lines.condition"


def _index(inquiry: Inquiry, asked: AskedLine) -> int:
    return next(at for at, line in enumerate(inquiry.order.lines) if line.line_id == asked.line.line_id)
