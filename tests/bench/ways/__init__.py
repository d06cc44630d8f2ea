"""Three programs that do one room's work in three ways; each is started as a process of its own."""
