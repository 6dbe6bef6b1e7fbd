"""What the page of packs says, in short sentences."""

from PySide6.QtCore import QCoreApplication

from db import NEXT, Pack
from desktop_app.packs.bundles import SAVED, Bundle
from desktop_app.packs.offer import Offer
from desktop_app.words.counted import Packed, studies_phrase
from desktop_app.words.facts import date_phrase
from desktop_app.words.notes import moment_phrase

translate = QCoreApplication.translate


def pack_facts(pack: Pack) -> str:
    """Number, studies, and the days it was made and came in."""
    told = translate("packs", "Number {number}, made on {day}")
    made = told.format(number=pack.head.number, day=date_phrase(pack.head.created))
    here = translate("packs", "here since {when}").format(when=moment_phrase(pack.installed))
    return " · ".join((studies_phrase(pack.studies), made, here))


def offer_lines(offer: Offer) -> list[str]:
    """A line for each sort of study in the pack; what would change stands first."""
    counts, packed = offer.counts, Packed()
    lines = (
        (packed.new, counts.new),
        (packed.corrected, counts.corrected),
        (packed.withdrawn, counts.withdrawn),
        (packed.changed, counts.changed),
        (packed.removed, counts.removed),
        (packed.kept, counts.kept),
        (packed.same, counts.same),
    )
    return [words(count) for words, count in lines if count]


def present_phrase(offer: Offer) -> str:
    """Which number would give way, or that the pack is new here."""
    number = offer.plan.source.head.number
    if offer.present is None:
        return translate("packs", "This pack is new here. It is number {number}.").format(
            number=number
        )
    told = translate("packs", "You have number {old} now. This is number {number}.")
    return told.format(old=offer.present, number=number)


def bundle_name(bundle: Bundle) -> str:
    """What a bundle is called where it is chosen."""
    names = {
        SAVED: translate("packs", "My saved studies"),
        NEXT: translate("packs", "What I read next"),
    }
    return names.get(bundle.key, bundle.name)
