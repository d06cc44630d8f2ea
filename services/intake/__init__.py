"""Intake: opens a case for every request, finds its order, keeps its stage and its promises, hands to people."""
