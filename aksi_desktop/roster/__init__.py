"""People: learners, classes, and the keys that certify who may speak for the school."""
