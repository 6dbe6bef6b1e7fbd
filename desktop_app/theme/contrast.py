"""How well one colour stands out from another, as WCAG 2 measures it."""


def luminance(colour: str) -> float:
    """Relative luminance of a colour such as "#16202A", from 0 to 1."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blended(top: str, ground: str, share: float) -> str:
    """The colour that shows when `top` covers `ground` with this share, from 0 to 1."""
    pairs = ((int(top[n : n + 2], 16), int(ground[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(t * share + g * (1 - share)):02X}" for t, g in pairs)
