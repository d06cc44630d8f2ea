"""The law of each market, the case kinds and the clock table as dated, cited data; it judges no case."""
