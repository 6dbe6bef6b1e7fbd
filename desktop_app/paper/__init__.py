"""What goes on paper or into a file: a study, a booklet of studies, the sheet for the visit."""
