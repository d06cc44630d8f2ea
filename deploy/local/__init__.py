"""One machine's own PostgreSQL, Apache Kafka and child processes; knows nothing of rooms or messages."""
