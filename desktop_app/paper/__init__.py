"""What goes on paper: the sheet for the visit, and a study in large print."""
