"""The saved studies."""
