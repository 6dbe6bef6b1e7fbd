"""Several people on one computer: who is reading, who comes, who goes."""
