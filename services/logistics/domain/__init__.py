"""What is known of a return and what is to be done for it next: plain functions over frozen values."""
