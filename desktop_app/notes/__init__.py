"""The notes: their list, and the place where one is written."""
