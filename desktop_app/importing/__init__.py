"""Bring in studies: files are read, what they would change is told, then it is done or not."""
