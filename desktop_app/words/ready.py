"""Ready-made questions for a visit, in our own words."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

READY: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("ready", "What can this do for me?"),
    QT_TRANSLATE_NOOP("ready", "What can go wrong, and how often?"),
    QT_TRANSLATE_NOOP("ready", "What else could we try?"),
    QT_TRANSLATE_NOOP("ready", "What happens if we wait?"),
    QT_TRANSLATE_NOOP("ready", "What is my main problem now?"),
    QT_TRANSLATE_NOOP("ready", "What do I need to do?"),
    QT_TRANSLATE_NOOP("ready", "Why does it matter for me?"),
)


def ready_questions() -> tuple[str, ...]:
    """Seven questions that fit most visits."""
    return tuple(QCoreApplication.translate("ready", source) for source in READY)
