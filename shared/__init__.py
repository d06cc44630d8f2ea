"""What every room stands on: messages, facts, rules and the runtime; knows no room by name."""
