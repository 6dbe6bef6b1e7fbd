"""What a file would bring, in short lines."""

from PySide6.QtCore import QCoreApplication

from desktop_app.taking.offer import Offer
from desktop_app.words.counted import Coming

translate = QCoreApplication.translate


def lines_of(offer: Offer) -> list[str]:
    """A line for each kind of thing that would come in or stay out."""
    merged, plan, coming = offer.merged, offer.studies, Coming()
    lines = (
        (coming.new_notes, len(merged.new)),
        (coming.gone_on, len(merged.gone_on)),
        (coming.kept_twice, len(merged.conflicts)),
        (coming.in_bin, len(merged.binned)),
        (coming.saved, len(merged.saved)),
        (coming.shelves, offer.things.count("shelf")),
        (coming.on_shelves, offer.things.count("shelved")),
        (coming.appointments, offer.things.count("appointment")),
        (coming.new_studies, len(plan.new)),
        (coming.other_studies, len(plan.changed)),
        (coming.refused_studies, len(plan.refused)),
    )
    told = [words(count) for words, count in lines if count]
    return told or [translate("taking", "Small things, like which studies were read")]
