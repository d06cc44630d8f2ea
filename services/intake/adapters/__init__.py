"""Order systems, one folder each; only bootstrap names them."""
