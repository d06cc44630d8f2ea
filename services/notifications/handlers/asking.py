"""Decides what an event asks the customer: facts, which order, or another way of the money; a letter for each."""

from __future__ import annotations

from services.notifications.domain.values import Phrases, Texts
from services.notifications.handlers.allowance import Args, allow, expected, phrases, promised
from services.notifications.memory import Allowance, Question
from shared.contracts.intake import CaseFactsAsked
from shared.runtime.message import Message

ROUTE = "refund_route:"
"""Begins what is asked where the customer has to agree to another way of the money."""
ORDER = "order"


def questions(asked: CaseFactsAsked) -> tuple[Question, ...]:
    """What is asked, by what it is about."""
    routes = [choice for one in asked.asks if one.asks.startswith(ROUTE) for choice in one.choices]
    orders = [one for one in asked.asks if one.asks == ORDER]
    facts = [one.asks for one in asked.asks if one.asks != ORDER and not one.asks.startswith(ROUTE)]
    found = []
    if facts:
        found.append(Question(about="facts", asks=phrases("ask", facts).keys))
    if orders:
        numbers = tuple(dict.fromkeys(choice for one in orders for choice in one.choices))
        found.append(Question(about="order", orders=numbers))
    if routes:
        found.append(Question(about="route", routes=phrases("route", routes).keys))
    return tuple(found)


def facts_asked(message: Message) -> tuple[Allowance, ...]:
    """Each event is a question anew."""
    asked = expected(message, CaseFactsAsked)
    return tuple(_allowed(message, asked, question) for question in questions(asked))


def _allowed(message: Message, asked: CaseFactsAsked, question: Question) -> Allowance:
    args: Args = {"answer_by": promised(asked.promises, "customer_answer")}
    match question.about:
        case "route":
            args["routes"] = Phrases(keys=question.routes)
            return allow(message, "route_asked", args, message.id)
        case "order":
            args["orders"] = Texts(texts=question.orders) if question.orders else None
            return allow(message, "order_asked", args, message.id)
        case _:
            args["asks"] = Phrases(keys=question.asks)
            args["decide_by"] = promised(asked.promises, "decision")
            return allow(message, "facts_asked", args, message.id)
