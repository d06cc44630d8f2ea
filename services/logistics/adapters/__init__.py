"""Carriers, one folder each; only bootstrap names them."""
