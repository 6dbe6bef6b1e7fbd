"""Decides what becomes of a note that is to be saved. Writes nothing."""

from dataclasses import replace

from db.marks import Note, new_note_id
from db.note_body import is_empty
from db.notes import StoredNote, has_same_words


def settle(note: Note, stored: StoredNote | None) -> Note | None:
    """The note to write, with the revision it builds on, or None when there is nothing to write.

    - An empty note that was never saved is not kept. One that was saved stays, empty, until
      it is deleted; its last words stay in its history.
    - Where a question stands, whether it was asked and the answer are not the editor's: they
      stay as they are stored.
    - A note that somebody else has changed or deleted meanwhile becomes a second note.
    """
    if stored is None:
        return None if note.rev == 0 and is_empty(note) else note
    if has_same_words(stored.note, note):
        return None
    if stored.deleted is not None or note.rev < stored.words_rev:
        return replace(note, id=new_note_id(), created="", rev=0)
    present = stored.note
    return replace(
        note,
        created=present.created,
        place=present.place,
        asked=present.asked,
        answer=present.answer,
        rev=max(note.rev, present.rev),
    )
