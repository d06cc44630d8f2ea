"""The law of each market, the case kinds and the clock table as dated, cited data; it states rules and judges no case."""
