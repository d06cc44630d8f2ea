"""What has to be true of topics, books and database, a file for each part. Knows the contract, none of our code."""
