"""Logistics: the goods' way back, from the permission to send to what the warehouse found."""
