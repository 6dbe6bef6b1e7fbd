"""The window of the MS Reading Room, and the commands beside it."""
