"""The stem of a word exactly as the search tables take it, asked of SQLite itself."""

import sqlite3
import threading
from functools import lru_cache

TOKENIZER = "porter unicode61 remove_diacritics 2"
_ONE_AT_A_TIME = threading.Lock()


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem under which the index keeps this word; a word of no letters stays as it is."""
    with _ONE_AT_A_TIME:
        bench = _bench()
        bench.execute("INSERT INTO stemming (rowid, word) VALUES (1, ?)", (word,))
        found = bench.execute("SELECT term FROM stems ORDER BY offset DESC LIMIT 1").fetchone()
        bench.execute("DELETE FROM stemming")
    return str(found[0]) if found else word


@lru_cache(maxsize=1)
def _bench() -> sqlite3.Connection:
    """A database in memory that does nothing but take words apart; any thread may use it."""
    bench = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    bench.execute(f"CREATE VIRTUAL TABLE stemming USING fts5(word, tokenize='{TOKENIZER}')")
    bench.execute("CREATE VIRTUAL TABLE stems USING fts5vocab(stemming, instance)")
    return bench
