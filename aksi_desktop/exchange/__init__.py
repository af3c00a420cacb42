"""How records travel: the school and its join file, bundles, sticks, receipts."""
