"""Payment providers, one folder each; only bootstrap names them."""
