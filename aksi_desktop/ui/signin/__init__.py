"""Masuk: class, then name; or learning without a name."""
