"""What tests of several folders share; decides nothing that a test asserts."""
