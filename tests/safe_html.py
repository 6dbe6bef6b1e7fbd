"""What HTML may hold before we show it: read with a parser that is not the one that cleaned it."""

from html.parser import HTMLParser

from typing_extensions import override

from db.render import ATTRIBUTES, HREF, SRC, TAGS


class Tags(HTMLParser):
    """Every tag and every attribute of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def assert_safe(html: str) -> None:
    """Whatever was asked for, only what the policy names is there."""
    for tag, attributes in Tags(html).found:
        assert tag in TAGS
        assert attributes.keys() <= ATTRIBUTES.get(tag, set())
        assert attributes.get("href") is None or HREF.fullmatch(attributes["href"] or "")
        assert attributes.get("src") is None or SRC.fullmatch(attributes["src"] or "")
