"""Give out: notes, studies and the whole notebook as files, for others or for safety."""
