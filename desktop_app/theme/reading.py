"""The style of running text. Qt knows no em, rem or var(), so everything is in pixels."""

from PySide6.QtGui import QFontMetricsF

from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look


def reader_css(look: Look, line_height: float) -> str:
    """The default style sheet for a document; set it before the HTML, or links keep old colours.

    `line_height` is in parts of the text's size; Qt counts from the height of its letters.
    """
    colours, scale = look.colours, look.scale
    gap = round(scale.body * (0.6 if line_height < 1.75 else 1.1))
    letters = QFontMetricsF(reading_font(look.family, scale.body)).height() / scale.body
    height = round(line_height / letters * 100)
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
