"""The decision and the grant as plain functions of facts and rules; no messages, no clock, no network."""
