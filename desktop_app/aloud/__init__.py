"""Reading aloud: sentences, how they are said, a voice in a process of its own, and the reading.

`Reading(Voice(speaker_command("en")), spoken_form("en", glossary, own))` is the whole of it.
"""
