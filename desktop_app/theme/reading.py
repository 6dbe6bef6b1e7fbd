"""The style of running text. Qt knows no em, rem or var(), so everything is in pixels."""

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.theme.look import Look

BETWEEN_LETTERS = {1.5: 0.0, 1.75: 0.05, 2.0: 0.12}
BETWEEN_WORDS = {1.5: 0.0, 1.75: 0.08, 2.0: 0.16}
"""Added space, in parts of the text's size, for each height of line (see WCAG 1.4.12)."""


def text_font(look: Look) -> QFont:
    """The font of running text, with the space between letters and words that was chosen."""
    font = QFont(look.font(look.scale.body))
    spacing = look.comfort.spacing
    font.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, BETWEEN_LETTERS[spacing] * look.scale.body
    )
    font.setWordSpacing(BETWEEN_WORDS[spacing] * look.scale.body)
    return font


def reader_css(look: Look) -> str:
    """The default style sheet for a document; set it before the HTML, or links keep old colours.

    The height of a line is chosen in parts of the text's size; Qt counts from the height of
    its letters.
    """
    colours, scale, spacing = look.colours, look.scale, look.comfort.spacing
    gap = round(scale.body * (0.6 if spacing < 1.75 else 1.1))
    letters = QFontMetricsF(look.font(scale.body)).height() / scale.body
    height = round(spacing / letters * 100)
    return f"""
    body, p, li, td, th {{ color: {colours.text}; font-size: {scale.body}px; }}
    p, li {{ line-height: {height}%; margin-top: 0px; margin-bottom: {gap}px; }}
    th {{ text-align: left; }}
    ul, ol {{ margin-top: 0px; margin-bottom: 0px; }}
    h2 {{ font-size: {scale.heading}px; font-weight: 600; margin-top: {2 * gap}px; }}
    h3 {{ font-size: {scale.body}px; font-weight: 600; margin-top: {gap}px;
         margin-bottom: {gap // 3}px; }}
    td, th {{ padding: 4px 20px 6px 0px; line-height: {height}%; }}
    .small {{ font-size: {scale.label}px; color: {colours.text2}; }}
    a {{ color: {colours.link}; text-decoration: underline; }}
    strong, b, th {{ font-weight: 600; }}
    mark {{ background-color: {colours.hit}; color: {colours.on_hit}; font-weight: 600;
           text-decoration: underline; }}
    """
