"""Scripted customer stories with a calendar: demo and end-to-end tests read the same files."""
