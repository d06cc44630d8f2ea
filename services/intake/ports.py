"""What intake needs from outside: nothing, it only hears and says."""
