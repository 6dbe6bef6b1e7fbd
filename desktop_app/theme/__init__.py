"""The look: colours, sizes, letters, icons, and the ring around what has the focus."""
