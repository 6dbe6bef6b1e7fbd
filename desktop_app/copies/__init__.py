"""The copies of the notes: made by themselves, shown on a page, and gone back to."""
