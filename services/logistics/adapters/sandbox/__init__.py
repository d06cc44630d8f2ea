"""The sandbox carrier: `client` makes the calls, `mapping` reads the answers, `webhook` hears where parcels are."""
