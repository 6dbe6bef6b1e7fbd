"""The list of studies, as every place of the program shows it."""
