"""What is owed, paid and under way, and over which payment it goes: plain functions over frozen values."""
