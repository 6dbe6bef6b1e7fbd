"""The frame of the window: the bar on top, the places, the line at the foot."""
