"""How the words of a search are written in the library: what to mark in an opened study."""

import json
import sqlite3

from db.models import Forms
from db.query import STOP_WORDS
from db.query_tree import Node, Prefix, Word, plain_words, text_nodes
from db.stemming import stem
from db.translate import Translator


def forms_of(connection: sqlite3.Connection, translator: Translator, *trees: Node | None) -> Forms:
    """How the wanted words of these trees are written in the library, with their inflections."""
    nodes = [node for tree in trees for node in text_nodes(tree)]
    wanted = {word for tree in trees for word in plain_words(tree)} - STOP_WORDS
    wanted |= {word for node in nodes for word in translator.spelt(node)}
    beginnings = {
        node.text
        for node in nodes
        if isinstance(node, Prefix) or (isinstance(node, Word) and node.last)
    }
    stems = json.dumps(sorted({stem(word) for word in wanted}))
    rows = connection.execute(
        "SELECT word FROM words WHERE stem IN (SELECT value FROM json_each(?))", (stems,)
    )
    return Forms(frozenset(row[0] for row in rows), tuple(sorted(beginnings)))
