"""The rules of telling: which event allows which notice, and how it reads. Knows no wire and no mail server."""
