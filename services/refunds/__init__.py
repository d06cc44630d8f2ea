"""Refunds: turns a grant's target into money back, over the payments it came from, each part once."""
