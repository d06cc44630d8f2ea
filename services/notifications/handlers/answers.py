"""Decides what is said when the mail provider has answered; sends nothing and reads no mail."""

from __future__ import annotations

from datetime import datetime

from services.notifications.memory import Notice, NoticeState, NotificationsMemory
from shared.contracts.base import Reason
from shared.contracts.notifications import NoticeExpired, NoticeFailed, NoticeSent
from shared.runtime.message import Context, EffectAnswered, Message
from shared.runtime.step import Say, Step

CHANNEL = "mail"
_TEXTS = {
    "no_address": "there is no mail address to write to",
    "no_channel": "the customer gave a number or a handle and no mail address, and only mail is sent",
    "bad_address": "the mail address cannot be written to",
    "no_words": "the words it was to carry, a person's or an article's, are there no more",
    "stuck": "the provider's answer is not known and cannot be asked for; a person has to look",
    "expired": "it could not be sent while it was still true or useful",
}


def answered(memory: NotificationsMemory, message: Message, _: Context, now: datetime) -> Step[NotificationsMemory]:
    """The notice's end: sent, failed or expired. A notice once sent stays sent, whatever is heard later."""
    answer = message.data
    if not isinstance(answer, EffectAnswered):
        raise TypeError("an effect's answer was expected")
    notice = memory.notices.get(answer.about)
    if notice is None:
        return Step(memory, notes=("answer_without_notice",))
    state = _state(answer)
    if notice.state in ("sent", state):
        return Step(memory)
    notices = {**memory.notices, answer.about: notice.model_copy(update={"state": state})}
    return Step(memory.model_copy(update={"notices": notices}), says=(_say(answer, notice, state, now),))


def _state(answer: EffectAnswered) -> NoticeState:
    match answer.state:
        case "done":
            return "sent"
        case "expired":
            return "expired"
        case "refused" | "stuck":
            return "failed"
        case _:
            raise ValueError(f"an effect does not end {answer.state}")


def _say(answer: EffectAnswered, notice: Notice, state: NoticeState, now: datetime) -> Say:
    of_notice = {
        "case_id": notice.case_id,
        "notice_id": answer.about,
        "template": notice.template,
        "allowed_by": notice.allowed_by,
        "channel": CHANNEL,
        "about": notice.about,
    }
    if state == "sent":
        accepted_at = (
            datetime.fromisoformat(answer.answer["accepted_at"]) if "accepted_at" in answer.answer else answer.at
        )
        sent = NoticeSent(
            **of_notice,
            locale=str(answer.answer.get("locale") or notice.locale),
            message_reference=answer.reference,
            accepted_at=accepted_at,
        )
        return Say(sent, about=answer.about, case_id=notice.case_id, time=min(accepted_at, now))
    kind = NoticeExpired if state == "expired" else NoticeFailed
    said = kind(**of_notice, locale=notice.locale, reason=_reason(answer, state))
    return Say(said, about=answer.about, case_id=notice.case_id)


def _reason(answer: EffectAnswered, state: NoticeState) -> Reason:
    code = "expired" if state == "expired" else "stuck" if answer.state == "stuck" else answer.reason or "refused"
    return Reason(code=code, text=_TEXTS.get(code, f"the mail provider refused it: {code}"))
