"""The bin: notes that were put away, put back, or taken away for good."""
