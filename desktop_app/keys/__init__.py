"""All keys of the program, each of which can be changed."""
