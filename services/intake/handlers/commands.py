"""What staff say about a case: which order, what it is about, an answer, a correction. Always with their name."""

from __future__ import annotations

from pydantic import ValidationError

from services.intake.domain.case import UNKNOWN, Case, Missing, Settling
from services.intake.handlers import moving, persons, promises, questions
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard
from services.intake.handlers.listening import Listener
from services.intake.handlers.place import place
from services.intake.handlers.words import GROUNDS, REMEDIES, kind_word, line_values, wanted_words
from shared import ids
from shared.contracts.intake import Asked, CaseAnswered, CaseFactsAdded, CaseRemedyChosen, Promise
from shared.contracts.operations import OperationCommanded
from shared.errors import Malformed
from shared.facts.progress import Progress


def once(listen: Listener) -> Listener:
    """A command counts once for a case, wherever the case was when it came."""

    def listen_once(draft: Draft, heard: Heard, case: Case) -> Case | None:
        if heard.message.id in case.heard:
            return case
        return listen(draft, heard, case.model_copy(update={"heard": (*case.heard, heard.message.id)}))

    return listen_once


@once
def match(draft: Draft, heard: Heard, case: Case) -> Case | None:
    """`{order_id}`: the case belongs to that order of this shop, and goes there."""
    command = _command(heard)
    shop_id, _ = ids.split_subject(draft.memory.subject)
    try:
        to_subject = ids.order_subject(shop_id, str(command.arguments.get("order_id") or ""))
    except Malformed:
        return _useless(draft, "match", case)
    case = persons.settle(case, ("order", "policy"), command.at, heard.message.id)
    return case if to_subject == draft.memory.subject else moving.move(draft, case, to_subject, heard.message)


@once
def classify(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{kind, ground?, lines?, wanted?}`: what the request is about, as a person reads it; what is left out stays."""
    command = _command(heard)
    kind, given = kind_word(draft, command.arguments.get("kind")), command.arguments
    lines = line_values(given["lines"]) if given.get("lines") is not None else case.request.lines
    ground = given.get("ground") or case.request.ground
    if kind == UNKNOWN or lines is None or ground not in (None, UNKNOWN, *GROUNDS):
        return _useless(draft, "classify", case)
    wanted = wanted_words(draft, given["wanted"]) if given.get("wanted") is not None else case.wanted
    request = case.request.model_copy(update={"ground": ground, "lines": lines, "wanted": wanted})
    case = case.model_copy(update={"request": request, "kind": kind, "wanted": wanted, "missing": None})
    case = persons.settle(case, ("kind", "policy"), command.at, heard.message.id)
    return _facts_added(draft, heard, case)


@once
def correct(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{progress}`: what staff know better about goods, inspection and money."""
    command = _command(heard)
    try:
        progress = Progress.model_validate(command.arguments.get("progress"))
    except ValidationError:
        return _useless(draft, "correct", case)
    case = persons.settle(case, ("policy",), command.at, heard.message.id)
    return _facts_added(draft, heard, case, progress)


@once
def answer(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{close?, article?}`, with words or an approved text for the customer or without: a person has settled it."""
    command = _command(heard)
    language, known = None, command.arguments.get("article")
    if known is not None:
        language = _language_of(draft, case, known)
        if language is None:
            return _useless(draft, "answer", case)
    about = f"{case.case_id}:{heard.message.id}"
    said = CaseAnswered(
        case_id=case.case_id,
        operator=command.operator,
        reason=command.reason,
        text_owner=case.case_id if heard.words else None,
        text_field=heard.words[0] if heard.words else None,
        article_id=known if language is not None else None,
        article_language=language,
    )
    draft.say(said, about)
    case = persons.settle(case, None, command.at, heard.message.id)
    if command.arguments.get("close") is not True:
        return case
    told_by = draft.said_id(CaseAnswered.type, about) if heard.words or language is not None else None
    return case.model_copy(update={"settling": Settling(at=command.at, told_by=told_by)})


def _language_of(draft: Draft, case: Case, article_id: object) -> str | None:
    """In which language an approved text can be told this customer; None when there is no such text for them."""
    article = draft.context.rulebook.articles.get(article_id)
    own = place(draft, case.opening.locale).locale.split("-")[0]
    return own if article is not None and own in article.words else None


@once
def ask(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{asks, choices?}`: the customer is asked, in their language, and has their time to answer."""
    command = _command(heard)
    asks, choices = command.arguments.get("asks"), command.arguments.get("choices") or ()
    try:
        reason = {"code": str(asks), "text": command.reason}
        asked = Asked.model_validate({"asks": asks, "reason": reason, "choices": choices})
    except ValidationError:
        return _useless(draft, "ask", case)
    sequence = case.ruling.sequence if case.ruling is not None else 0
    case = case.model_copy(update={"missing": Missing(sequence=sequence, codes=(asked.asks,))})
    return questions.ask(draft, case, (asked,), heard.message.id, command.at)


@once
def choose(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{kind}`: what the customer chose, told to a person (on the telephone); who heard it is kept with it."""
    command = _command(heard)
    kind = command.arguments.get("kind")
    if kind not in REMEDIES:
        return _useless(draft, "choose", case)
    chosen = CaseRemedyChosen(
        case_id=case.case_id, kind=str(kind), chosen_by="staff", operator=command.operator, reason=command.reason
    )
    draft.say(chosen, f"{case.case_id}:{heard.message.id}:{kind}")
    case = persons.settle(case, ("customer", "policy"), command.at, heard.message.id)
    return case.model_copy(update={"chosen": str(kind)})


@once
def assign(draft: Draft, heard: Heard, case: Case) -> Case:
    """`{to?}`: who looks after it; without a name, whoever says so."""
    command = _command(heard)
    return case.model_copy(update={"assigned_to": str(command.arguments.get("to") or command.operator)[:200]})


def _command(heard: Heard) -> OperationCommanded:
    if not isinstance(heard.message.data, OperationCommanded):
        raise TypeError(heard.message.type)
    return heard.message.data


def _useless(draft: Draft, verb: str, case: Case) -> Case:
    draft.note(f"bad_arguments:{verb}")
    return case


def _facts_added(draft: Draft, heard: Heard, case: Case, progress: Progress | None = None) -> Case:
    about = f"{case.case_id}:{heard.message.id}"
    made: tuple[Promise, ...] = ()
    if case.order_told:
        started_by = draft.said_id(CaseFactsAdded.type, about)
        case, made = promises.decide_by(draft, case, started_by, heard.message.time)
    added = CaseFactsAdded(
        case_id=case.case_id,
        request=case.request,
        kind=case.kind,
        wanted=case.wanted,
        progress=progress,
        promises=made,
    )
    draft.say(added, about)
    return case
