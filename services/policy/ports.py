"""What policy needs from outside: nothing."""
