"""Every derived identity of the product: the same parts always give the same id, on any machine, in any run."""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from uuid import UUID

from shared.errors import Malformed

NAMESPACE = UUID("6f1d3c1e-5a0b-5c55-9b57-0af7e25a1e50")
_NAMESPACE_BYTES = NAMESPACE.bytes
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ORDER_ID_MAX = 128
CONTACT_PREFIX = "contact:"
LETTER_PREFIX = "letter:"


def derive(*parts: str) -> str:
    """uuid5 of the product's namespace over the parts joined by `|`."""
    # uuid.uuid5, spelt out: a room derives several ids a message, and this is five times as fast
    digest = hashlib.sha1(_NAMESPACE_BYTES + "|".join(parts).encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def case_id(shop_id: str, request_id: str) -> str:
    """The case a request opens, wherever the case moves later."""
    return derive("case", shop_id, request_id)


def case_number(case: str) -> str:
    """The number people say: the first 10 Crockford base32 characters of the case id."""
    value = UUID(case).int
    return "".join(_CROCKFORD[(value >> (128 - 5 * (n + 1))) & 31] for n in range(10))


def grant_id(case: str, remedy_kind: str) -> str:
    """One grant per case and remedy kind; its lines are inside."""
    return derive("grant", case, remedy_kind)


def replacement_id(grant: str, n: int) -> str:
    """The n-th replacement shipment under a grant."""
    return derive("replacement", grant, str(n))


def repair_id(grant: str, n: int) -> str:
    """The n-th repair under a grant."""
    return derive("repair", grant, str(n))


def return_id(grant: str, n: int) -> str:
    """The n-th return (from 1) under a grant."""
    return derive("return", grant, str(n))


def effect_id(room: str, kind: str, about: str, payment: str, step: int) -> str:
    """One call to the outside; also the provider's idempotency key and our reference there.

    `about` is a grant, return or notice id; `payment` a payment id or `-`; `step` is counted in memory.
    """
    return derive("effect", room, kind, about, payment or "-", str(step))


def clock_id(case: str, kind: str, about: str = "-") -> str:
    """One promise; `about` is a grant or return id where a case can have several."""
    return derive("clock", case, kind, about or "-")


def notice_id(case: str, template: str, about: str = "-") -> str:
    """One notice to the customer; `about` is a grant, return or clock id where a case can have several."""
    return derive("notice", case, template, about or "-")


def answer_id(effect: str, state: str, reference: str) -> str:
    """One per change of an effect's state, not one per attempt."""
    return derive("answer", effect, state, reference or "-")


def firing_id(clock: str, which: str, at: str) -> str:
    """A clock running out: the clock, `warn` or `breach`, and the instant it stands for."""
    return derive("firing", clock, which, at)


def event_id(cause: str, room: str, type_: str, about: str, run: str = "") -> str:
    """What a room says because of `cause`; `about` names the thing, never a position in a list."""
    return derive("event", cause, room, type_, about, run)


def heard_key(source: str, id_: str) -> bytes:
    """16 bytes naming one message for the journal."""
    return hashlib.blake2b(f"{source}\x1f{id_}".encode(), digest_size=16).digest()


def body_hash(type_: str, subject: str, canonical: bytes) -> bytes:
    """16 bytes over type, subject and canonical data: another body under the same id shows."""
    return hashlib.blake2b(b"\x1f".join((type_.encode(), subject.encode(), canonical)), digest_size=16).digest()


def order_subject(shop_id: str, order_id: str) -> str:
    """`<shop>/<order>`; raises Malformed when either part cannot be a key."""
    if not shop_id or "/" in shop_id or not shop_id.isprintable():
        raise Malformed("bad_shop_id", "a shop id is printable and has no slash", "shop_id")
    if not 1 <= len(order_id) <= _ORDER_ID_MAX or not order_id.isprintable():
        raise Malformed("bad_order_id", f"an order id is 1 to {_ORDER_ID_MAX} printable characters", "order_id")
    if order_id.startswith(CONTACT_PREFIX):
        raise Malformed("bad_order_id", f"an order id does not begin with {CONTACT_PREFIX}", "order_id")
    return f"{shop_id}/{order_id}"


def split_subject(subject: str) -> tuple[str, str]:
    """(shop id, rest), split at the first slash; raises Malformed without one."""
    shop, slash, rest = subject.partition("/")
    if not (shop and slash and rest):
        raise Malformed("bad_subject", "a subject is <shop>/<order> or <shop>/contact:<hash>", "subject")
    return shop, rest


def is_order(subject: str) -> bool:
    """Whether a subject names an order (not a contact, not a letter)."""
    shop, slash, rest = subject.partition("/")
    return bool(shop and slash and rest) and not rest.startswith((CONTACT_PREFIX, LETTER_PREFIX))


def contact_subject(shop_id: str, secret: bytes, kind: str, handle: str) -> str:
    """The key of a contact without an order: HMAC of kind and normal form under the deployment's secret.

    `kind` is mail, phone or handle. Raises Malformed when there is nothing left to hash.
    """
    normal = normal_contact(kind, handle)
    if not normal:
        raise Malformed("no_contact", "a request without an order needs a mail address, phone or handle", "contact")
    digest = hmac.new(secret, f"{kind}:{normal}".encode(), hashlib.sha256).hexdigest()[:32]
    return f"{shop_id}/{CONTACT_PREFIX}{digest}"


def normal_contact(kind: str, handle: str) -> str:
    """Mail: NFKC, trimmed, lower case; phone: digits with a leading plus; handle: NFKC, trimmed."""
    text = unicodedata.normalize("NFKC", handle).strip()
    match kind:
        case "mail":
            return text.lower()
        case "phone":
            digits = re.sub(r"[^\d+]", "", text)
            return digits if digits.startswith("+") else re.sub(r"^00", "+", digits)
        case _:
            return text
