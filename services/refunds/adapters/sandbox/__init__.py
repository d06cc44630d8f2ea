"""The sandbox payment provider: `client` makes the calls, `mapping` reads the answers, `webhook` hears later states."""
