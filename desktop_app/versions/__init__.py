"""Earlier versions of a note: looked at, and brought back."""
