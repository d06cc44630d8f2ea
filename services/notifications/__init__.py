"""Notifications: who hears what, when, in which language. Every notice names the event that allows it."""
