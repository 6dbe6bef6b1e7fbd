"""The page of one study, one widget for each part."""
