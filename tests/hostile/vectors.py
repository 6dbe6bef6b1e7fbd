"""Texts that would have something fetched, followed or started by whoever shows them."""

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
"""Addresses that no link of ours may have."""
IMAGES = [*LINKS[:30], "https://a.example/pixel.png", "mskb-img:abc", "mskb-img:" + HASH.upper()]
"""Addresses from which no picture may be shown."""
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
"""HTML that is to be shown as the letters it is made of."""


def link_forms(target: str) -> list[str]:
    """The ways to write a link in Markdown."""
    return [
        f"[go]({target})",
        f"[go](<{target}>)",
        f"<{target}>",
        f"[go][x]\n\n[x]: {target}",
    ]


def image_forms(target: str) -> list[str]:
    """The ways to write a picture in Markdown."""
    return [f"![a picture]({target})", f"![a picture][x]\n\n[x]: {target}"]


def html_forms(target: str) -> list[str]:
    """The same two in HTML."""
    return [f"<a href='{target}'>go</a>", f"<img src='{target}' alt='a picture'>"]


VECTORS = [
    *(form for target in LINKS for form in (*link_forms(target), *html_forms(target))),
    *(form for target in IMAGES for form in image_forms(target)),
    *RAW,
]
"""All of them; no two are the same."""
