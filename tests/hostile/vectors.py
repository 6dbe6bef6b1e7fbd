"""Texts that would open a file, an address or a program if they were shown carelessly."""

from collections.abc import Iterator

HASH = "0123456789abcdef" * 4

LINKS = [
    "/etc/passwd",
    "etc/passwd",
    "../../etc/passwd",
    "./a.md",
    "//evil.example/a",
    "\\\\evil\\share",
    "C:\\evil.exe",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,AAAA",
    "http://plain.example/",
    "ftp://a.example/",
    "mailto:a@b.example",
    "tel:123",
    "smb://host/share",
    "qrc:/a",
    "qrc:///qt-project.org",
    "about:blank",
    "blob:x",
    "ms-settings:x",
    "mskb:file/etc",
    "mskb:study/../../etc",
    "mskb:study/" + "a" * 65,
    "mskb-img:" + HASH,
    "https://" + "a" * 600,
    "https://a\\@evil.example",
    "",
    "?q=1",
    "#" + "a" * 65,
]
"""Where a link must not lead."""
IMAGES = [*LINKS[:30], "https://a.example/pixel.png", "mskb-img:abc", "mskb-img:" + HASH.upper()]
RAW = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<img src=/etc/passwd>",
    '<img width=1000000000 src="mskb-img:' + HASH + '">',
    "<iframe src=/etc/passwd></iframe>",
    "<object data=/etc/passwd></object>",
    "<embed src=/etc/passwd>",
    "<link rel=stylesheet href=/a.css>",
    "<style>@import url(file:///etc/passwd)</style>",
    "<p style='background:url(file:///etc/passwd)'>x</p>",
    "<table background=/etc/passwd width=999999999><tr><td colspan=99999>x</td></tr></table>",
    "<body background=/etc/passwd>",
    "<meta http-equiv=refresh content=0;url=/etc/passwd>",
    "<base href=file:///etc/>",
    "<form action=/a><input name=b></form>",
    "<svg onload=alert(1)>",
    "<svg><image href=/etc/passwd /></svg>",
    "<math><mi xlink:href=/etc/passwd>x</mi></math>",
    "<a href=/etc/passwd>x</a>",
    "<a name=x id=y class=z>x</a>",
    "<!-- --><b onclick=x>y</b>",
    "<![CDATA[<img src=x>]]>",
    "<?php x ?>",
    "<video src=/etc/passwd autoplay>",
    "<details open ontoggle=alert(1)>",
    "<div\nstyle=x>y</div>",
    "&lt;img src=x&gt;",
    "`<img src=x>`",
    "```\n<img src=x>\n```",
    "|a|\n|-|\n|<img src=x>|",
    "> <img src=x>",
    "- <img src=x>",
]
"""Pieces of a web page that Markdown lets through unless it is told not to."""


def as_markdown() -> Iterator[str]:
    """Every one of them, as a person could write it in a study or a note."""
    for target in LINKS:
        yield f"[go]({target})"
        yield f"[go](<{target}>)"
        yield f"<{target}>"
        yield f"[go][x]\n\n[x]: {target}"
    for target in IMAGES:
        yield f"![a picture]({target})"
        yield f"[![a picture]({target})]({target})"
    for piece in RAW:
        yield piece
        yield f"Some words {piece} and more"


def as_html() -> Iterator[str]:
    """The same as pages that nobody has cleaned, but for those that are only too wide."""
    yield from (piece for piece in RAW if "width" not in piece)
    for target in LINKS:
        yield f'<p><a href="{target}">go</a></p>'
        yield f'<p><img src="{target}"></p>'
