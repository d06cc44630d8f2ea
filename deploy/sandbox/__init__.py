"""A program standing in for payment provider, carrier and mail provider; it knows nothing of the shop's code."""
