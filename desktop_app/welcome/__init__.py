"""The first start: three short screens, each of which can be skipped."""
