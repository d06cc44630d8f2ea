"""Which right a case rests on: tries the grounds its kind may have, takes the one that gives what is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.policy.domain.abuse import CustomerPast
from services.policy.domain.decide import ruling
from services.policy.domain.outcome import Outcome
from shared.facts.decision import Coded, Decision, LegalBasis
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import KnownGround, Nonconformity, RequestFacts
from shared.rulebook.models import CaseKind, Rulebook

_GROUND_OF_FAULT: dict[str, KnownGround] = {
    "defect": "defective",
    "transit_damage": "damaged",
    "wrong_item": "wrong_item",
    "not_as_described": "defective",
    "missing_part": "defective",
}
_SELLERS_FAULT = frozenset({"defective", "guarantee", "damaged", "wrong_item"})
FULFILS = {
    "exchange": ("exchange", "withdraw_and_reorder", "replacement"),
    "replacement": ("replacement", "replacement_shipment"),
}
_RANK_OF_ELIGIBLE = {"yes": 0, "conditional": 1, "no": 2}


@dataclass(frozen=True, slots=True)
class Ruled:
    """A decision under one ground, and what it covers."""

    decision: Decision
    outcome: Outcome


def decide_case(
    order: Order, request: RequestFacts, progress: Progress, as_of: datetime, rulebook: Rulebook,
    kind: str, wanted: Sequence[str] = (),
) -> Decision:  # fmt: skip
    """The decision under which the customer's wish is lawful now, else the one that gives most.

    `kind` is one of the 17 words of `case_kinds/`, `wanted` the customer's wishes, best first (empty: the request's
    own). A kind that rests on no right gives ground `unknown` and needs a person.
    """
    return rule_case(order, request, progress, as_of, rulebook, kind, wanted).decision


def rule_case(
    order: Order, request: RequestFacts, progress: Progress, as_of: datetime, rulebook: Rulebook,
    kind: str, wanted: Sequence[str] = (), past: CustomerPast | None = None,
) -> Ruled:  # fmt: skip
    """`decide_case`, and the lines it covers; `past`: what the customer was granted under other orders."""
    wishes = tuple(wish for wish in (tuple(wanted) or request.wanted) if wish != "unknown")
    case_kind = rulebook.case_kinds.get(kind) or CaseKind(kind=kind)
    asked = _completed(request, case_kind)
    extra = "|".join((kind, *wishes, *([past.model_dump_json()] if past is not None else [])))
    ruled: dict[KnownGround, Ruled] = {}
    for ground in _grounds(case_kind, asked, wishes):
        named = asked.model_copy(update={"ground": ground})
        ruled[ground] = Ruled(*ruling(order, named, progress, as_of, rulebook, extra, past))
    if not ruled:
        nameless = asked.model_copy(update={"ground": "unknown"})
        return Ruled(*ruling(order, nameless, progress, as_of, rulebook, extra, past))
    return _kinder_return(ruled, _best(ruled.values(), wishes))


def _completed(request: RequestFacts, kind: CaseKind) -> RequestFacts:
    """The request with what its kind says by itself is wrong with the goods, where the customer said nothing else."""
    if kind.nonconformity is None:
        return request
    told = request.nonconformity or Nonconformity()
    if told.kind is not None and told.kind != "unknown":
        return request
    return request.model_copy(update={"nonconformity": told.model_copy(update={"kind": kind.nonconformity})})


def _grounds(kind: CaseKind, request: RequestFacts, wishes: Sequence[str]) -> tuple[KnownGround, ...]:
    """The kind's grounds, in the order that suits the first wish; what is wrong picks among the faults."""
    preferred: tuple[KnownGround, ...] = next(
        (grounds for wish, grounds in kind.prefer.items() if wishes and wish == wishes[0]), ()
    )
    ordered = tuple(dict.fromkeys((*preferred, *kind.grounds)))
    told = request.nonconformity.kind if request.nonconformity is not None else None
    fits = _GROUND_OF_FAULT.get(told or "")
    faults = [ground for ground in ordered if ground in _SELLERS_FAULT]
    if len(faults) < 2:
        return ordered
    keep = fits if fits in faults else faults[0]
    return tuple(ground for ground in ordered if ground not in _SELLERS_FAULT or ground == keep)


def _best(ruled: Iterable[Ruled], wishes: Sequence[str]) -> Ruled:
    """By wish first: the earliest wish that some decision grants now; then the decision that says yes soonest."""
    found = list(ruled)
    for wish in wishes:
        for candidate in found:
            if candidate.decision.eligible == "yes" and grants(candidate.decision, wish):
                return candidate
    return min(found, key=lambda candidate: _RANK_OF_ELIGIBLE[candidate.decision.eligible])


def grants(decision: Decision, wish: str) -> bool:
    """Whether a remedy the customer wants is open now: in the first rank, where they choose or it stands alone."""
    first = decision.remedies[0] if decision.remedies else ()
    if decision.chosen_by != "customer" and len(first) > 1:
        return False
    return any(option.kind in FULFILS.get(wish, (wish,)) for option in first)


def _kinder_return(ruled: dict[KnownGround, Ruled], best: Ruled) -> Ruled:
    """Who sends back goods that were wrong pays nothing for it, also when the refund rests on a change of mind."""
    decision = best.decision
    if decision.ground in _SELLERS_FAULT or decision.returns is None or decision.returns.paid_by != "customer":
        return best
    fault = next((r.decision for g, r in ruled.items() if g in _SELLERS_FAULT and r.decision.eligible == "yes"), None)
    cited = [basis for basis in fault.legal_basis if basis.rule.endswith("guarantee.return_cost")] if fault else []
    if fault is None or not cited:
        return best
    reason = Coded(code="seller_at_fault", text="the goods are not as they should be: the seller pays the way back")
    update = {
        "returns": decision.returns.model_copy(update={"paid_by": "seller"}),
        "legal_basis": _joined(decision.legal_basis, cited),
        "reasons": (*decision.reasons, reason),
    }
    return Ruled(decision.model_copy(update=update), best.outcome)


def _joined(basis: Sequence[LegalBasis], more: Sequence[LegalBasis]) -> tuple[LegalBasis, ...]:
    known = {entry.rule for entry in basis}
    return (*basis, *(entry for entry in more if entry.rule not in known))
