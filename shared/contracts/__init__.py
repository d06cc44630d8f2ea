"""The messages on the wire: one file per speaker, one class per event type, and the catalogue of topics."""
