"""What a file would bring, in short lines."""

from desktop_app.taking.offer import Offer
from desktop_app.words.counted import Coming


def lines_of(offer: Offer) -> list[str]:
    """A line for each kind of thing that would come in or stay out; nothing for none."""
    merged, plan, coming = offer.merged, offer.studies, Coming()
    lines = (
        (coming.new_notes, len(merged.new)),
        (coming.gone_on, len(merged.gone_on)),
        (coming.kept_twice, len(merged.conflicts)),
        (coming.in_bin, len(merged.binned)),
        (coming.saved, len(merged.saved)),
        (coming.new_studies, len(plan.new)),
        (coming.other_studies, len(plan.changed)),
        (coming.refused_studies, len(plan.refused)),
    )
    return [words(count) for words, count in lines if count]
