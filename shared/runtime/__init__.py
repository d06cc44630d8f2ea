"""The only door to Kafka and to the database: batch loop, journal, effects, clocks, parking, publishing."""
