"""Plain words for the packs that studies come in, and for who vouches for them."""

from PySide6.QtCore import QCoreApplication

from db import Origin

translate = QCoreApplication.translate


def pack_title(title: str, *, ships: bool) -> str:
    """What a pack is called; the one that ships speaks the language of the interface."""
    return translate("packs", "Starter library") if ships else title


def seal_phrase(signer: str | None, *, ships: bool = False) -> str:
    """Who has checked a pack; what nobody has signed says so for ever."""
    if ships:
        return translate("packs", "It comes with this program.")
    if signer is None:
        return translate("packs", "Not checked by us.")
    return translate("packs", "Signed by {name}, checked.").format(name=signer)


def origin_phrase(origin: Origin | None) -> str:
    """Which pack a study comes from, and whether that was checked."""
    if origin is None:
        alone = translate("packs", "Brought in by hand, from no pack.")
        return f"{alone} {seal_phrase(None)}"
    name = translate("packs", "“{title}”, number {number}.")
    told = name.format(title=pack_title(origin.title, ships=origin.ships), number=origin.number)
    return f"{told} {seal_phrase(origin.signer, ships=origin.ships)}"
