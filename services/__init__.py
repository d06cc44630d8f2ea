"""The five rooms; each decides its own part of a case and none knows another."""
