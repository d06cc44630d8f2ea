"""Entry points of rooms with something wrong in them, for the stories only; the product never starts them."""
