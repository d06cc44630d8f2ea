"""Policy decides which remedies the law of the market and the shop's promise give, and grants them; it pays nothing."""
