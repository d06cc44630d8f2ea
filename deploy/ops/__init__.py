"""The operator's command line: reads what the rooms wrote down, and asks them to act; it decides no case itself."""
