"""A walk through the window as a new person would take it, with a picture at each stop."""
