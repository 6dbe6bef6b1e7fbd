"""Written pages beside the studies: Help, and how to read a study."""
