"""What a case is and when it ends: plain values and arithmetic, without messages and without a clock."""
