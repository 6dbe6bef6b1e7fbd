"""Take in notes: a file of another person is looked at first, then taken in beside one's own."""
