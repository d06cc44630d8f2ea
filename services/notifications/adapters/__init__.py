"""The ways a mail leaves the house, one folder per vendor."""
