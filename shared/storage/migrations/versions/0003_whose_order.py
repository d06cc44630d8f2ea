"""Finds orders by the mail address or telephone number their customer gave, without reading everybody's."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Indexes over the personal store; forgetting a customer takes their rows out of them as well."""
    op.execute(
        "create index personal_mail on common.personal (lower(value ->> 'mail')) where field in ('contact', 'customer')"
    )
    op.execute(
        "create index personal_phone on common.personal "
        "(right(regexp_replace(value ->> 'phone', '[^0-9]', '', 'g'), 8)) where field in ('contact', 'customer')"
    )


def downgrade() -> None:
    """Facts are not thrown away: there is no way down."""
    raise RuntimeError("restore a backup instead of migrating down")
