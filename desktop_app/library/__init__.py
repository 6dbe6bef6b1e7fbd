"""The library: what is there, and what a search finds."""
