"""What replacements, repairs, goods on their way back and silence mean for a case; reads memories, decides no right."""

from __future__ import annotations

from datetime import datetime

from services.policy.domain.attempts import CURES, Attempt, fault_told, same_fault
from services.policy.domain.grant import Grant, units_by_line
from services.policy.handlers.sayings import remedy_revoked
from services.policy.memory import Cure, Goods, PolicyCase, PolicyMemory
from shared import ids
from shared.contracts.base import Reason
from shared.facts.decision import Coded
from shared.facts.request import RequestFacts
from shared.rulebook.models import Rulebook
from shared.runtime.step import Say

_DID_NOT_HELP = Coded(code="repair_failed", text="the goods came back from the repair as they were")


def cure_of(case_id: str, case: PolicyCase, kind: str) -> Cure:
    """How the replacement or repair of a case went; nothing told yet is an empty one."""
    return case.cures.get(ids.grant_id(case_id, kind), Cure())


def fall_away(memory: PolicyMemory, case_id: str) -> tuple[PolicyMemory, list[Say]]:
    """Revoke what failed: its units are free again, and the case is decided with the failure among its facts."""
    case, says = memory.case(case_id), []
    left, spent = dict(case.grants), dict(case.spent)
    for kind, grant in sorted(case.grants.items()):
        cure = cure_of(case_id, case, kind)
        if kind in CURES and cure.failed:
            why = cure.reason or _DID_NOT_HELP
            says.append(remedy_revoked(grant, Reason(code=why.code, text=why.text)))
            spent[kind] = left.pop(kind)
    if not says:
        return memory, []
    chosen = None if case.chosen in spent else case.chosen
    return memory.with_case(case_id, case.model_copy(update={"grants": left, "spent": spent, "chosen": chosen})), says


def goods_of(case_id: str, case: PolicyCase) -> Goods:
    """The goods' way to the seller. What a workshop sent back to the customer is not with the seller any more."""
    goods, repaired = case.goods, case.repair_goods
    if repaired == Goods() or cure_of(case_id, case, "repair").done_at is not None:
        return goods
    newer = max((goods, repaired), key=lambda one: one.inspection_sequence)
    return Goods(
        posted_at=_first(goods.posted_at, repaired.posted_at),
        received_at=_first(goods.received_at, repaired.received_at),
        inspected_at=newer.inspected_at,
        inspection_sequence=newer.inspection_sequence,
        found=newer.found,
        look_overdue=goods.look_overdue,
    )


def here_already(case_id: str, case: PolicyCase) -> bool:
    """Whether a remedy that failed has the goods on their way to the seller already: they need not set out again."""
    return any(grant.returns.needed for grant in case.spent.values()) and goods_of(case_id, case).set_out()


def attempts_on(memory: PolicyMemory, case_id: str, rulebook: Rulebook) -> tuple[Attempt, ...]:
    """What was tried before with the lines this case is about, in it and in the cases that asked before it.

    What helped in this very case is no earlier attempt, unless the request came after it.
    """
    request = memory.case(case_id).request
    if request is None:
        return ()
    order = memory.in_turn()
    earlier = order[: order.index(case_id) + 1]
    found: list[Attempt] = []
    for id_ in earlier:
        case = memory.case(id_)
        if case.moved:
            continue
        for kind, grant in sorted({**case.grants, **case.spent}.items()):
            if kind in CURES and _touches(request, grant):
                attempt = _attempt(memory, id_, grant, earlier, rulebook)
                if id_ != case_id or attempt.failed or attempt.done_at is None or request.sent_at > attempt.done_at:
                    found.append(attempt)
    return tuple(found)


def _attempt(
    memory: PolicyMemory, case_id: str, grant: Grant, earlier: tuple[str, ...], rulebook: Rulebook
) -> Attempt:  # fmt: skip
    case = memory.case(case_id)
    cure = cure_of(case_id, case, grant.kind)
    failed = cure.failed or grant.kind in case.spent
    # `reason` means that it cannot be done; goods that came back as they were name none.
    reason = cure.reason.code if cure.reason is not None and cure.failed_at is not None else None
    return Attempt(
        grant_id=grant.grant_id,
        kind=grant.kind,
        granted_at=case.granted_at.get(grant.kind),
        handed_in_at=cure.handed_in_at,
        done_at=cure.done_at,
        failed=failed,
        reason=reason,
        again_at=None if failed else _again_at(memory, case_id, grant, cure, earlier, rulebook),
    )


def _again_at(
    memory: PolicyMemory, case_id: str, grant: Grant, cure: Cure, earlier: tuple[str, ...], rulebook: Rulebook
) -> datetime | None:  # fmt: skip
    """When somebody first told of the same fault of these goods after they had been put right."""
    first = _fault(memory.case(case_id), rulebook)
    for id_ in earlier:
        case = memory.case(id_)
        request = case.request
        if request is None or case.moved or cure.done_at is None or request.sent_at <= cure.done_at:
            continue
        if _touches(request, grant) and same_fault(first, _fault(case, rulebook)):
            return request.sent_at
    return None


def _fault(case: PolicyCase, rulebook: Rulebook) -> tuple[bool, str | None]:
    if case.request is None:
        return False, None
    return fault_told(case.request, rulebook.case_kinds.get(case.kind))


def _touches(request: RequestFacts, grant: Grant) -> bool:
    """Whether the request is about units of a line of the grant; one that names no lines is about all of them."""
    asked = {line.line_id for line in request.lines}
    return not asked or bool(asked & units_by_line(grant.lines).keys())


def taken_by_others(memory: PolicyMemory, case_id: str) -> tuple[dict[str, int], int]:
    """Units of each line, and money in minor units, that other cases of the order were granted.

    A replacement or repair that is over takes no units any more from who asked after it was.
    """
    request = memory.case(case_id).request
    units: dict[str, int] = {}
    money = 0
    for id_, other in memory.cases.items():
        for kind, grant in other.grants.items() if id_ != case_id else ():
            money += grant.refund.total_minor if grant.refund is not None else 0
            over = cure_of(id_, other, kind).done_at if kind in CURES else None
            if over is not None and request is not None and request.sent_at > over:
                continue
            for line_id, count in units_by_line(grant.lines).items():
                units[line_id] = units.get(line_id, 0) + count
    return units, money


def silent(case: PolicyCase) -> bool:
    """Whether the customer's time to answer ran out, and neither an answer nor a failed remedy came after that."""
    if case.silent_at is None or case.silent_sequence < max(case.facts_sequence, case.chosen_sequence):
        return False
    failed = [cure.failed_at or cure.done_at for cure in case.cures.values() if cure.failed]
    return all(at is None or at <= case.silent_at for at in failed)


def against(case_id: str, case: PolicyCase, grant: Grant) -> tuple[Coded, ...]:
    """What was heard that a person has to look at, and that changes nothing of the grant by itself."""
    found: list[Coded] = []
    goods = goods_of(case_id, case)
    if grant.returns.needed and grant.grant_id in case.overdue and not goods.set_out():
        found.append(Coded(code="goods_not_back", text="the goods did not set out in the time the customer had"))
    price = cure_of(case_id, case, grant.kind).not_covered
    if grant.kind == "repair" and price is not None:
        found.append(Coded(code="repair_not_covered", text=price))
    late = case.chosen is not None and case.chosen not in case.grants
    if late and case.silent_at is not None and case.chosen_sequence > case.silent_sequence:
        found.append(Coded(code="chosen_late", text=f"chose {case.chosen} after {grant.kind} was granted for silence"))
    if "repair" in case.spent and not grant.returns.needed and cure_of(case_id, case, "repair").done_at is not None:
        text = f"{grant.kind} was granted for goods at the workshop, and the workshop sent them to the customer"
        found.append(Coded(code="goods_sent_back", text=text))
    return (*found, *came_after_all(case_id, case))


def came_after_all(case_id: str, case: PolicyCase) -> tuple[Coded, ...]:
    """Goods that had been given up and came: with the remedy that followed it is one too many."""
    cures = {kind: cure_of(case_id, case, kind) for kind in sorted(case.spent)}
    came = [kind for kind, cure in cures.items() if cure.done_at is not None and cure.helped]
    return tuple(Coded(code="came_after_all", text=f"the {kind} had been given up, and came") for kind in came)


def _first(*times: datetime | None) -> datetime | None:
    return min((at for at in times if at is not None), default=None)
