"""My visit: the questions to ask, in order, and the sheet to take along."""
