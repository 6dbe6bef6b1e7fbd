"""Home: where one stopped, what is new, topics, and the questions for the next visit."""
