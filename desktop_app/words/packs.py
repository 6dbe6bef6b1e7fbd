"""Plain words for the packs that studies come in, and for who vouches for them."""

from PySide6.QtCore import QCoreApplication

from db import Origin

translate = QCoreApplication.translate


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
    told = name.format(title=origin.title, number=origin.number)
    return f"{told} {seal_phrase(origin.signer, ships=origin.ships)}"
