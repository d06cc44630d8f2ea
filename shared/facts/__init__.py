"""Frozen values that contracts and domains both speak of: order, request, progress, decision. No rules, no I/O."""
