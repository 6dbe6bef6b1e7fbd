"""The words people read: plain names for stored values, facts as phrases, dates and numbers."""
