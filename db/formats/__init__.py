"""Readers: from the bytes of a file of any kind we know to studies, one record after the other.

They run inside the limited process of `db.reading_worker` and nowhere else.
"""
