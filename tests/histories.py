"""Random histories of a notebook, with clocks that jump."""

from hypothesis import strategies as st

from tests.notebooks import ACTS, COPIES, Act

TEXT = st.text(st.one_of(st.characters(), st.sampled_from("\ud83d\0\t\n")), max_size=12)
WRITING = st.builds(Act, st.sampled_from(sorted({*ACTS, "jump"})), st.integers(0, 4), TEXT)
HISTORIES = st.lists(
    st.builds(Act, st.sampled_from(sorted({*ACTS, *COPIES, "jump"})), st.integers(0, 4), TEXT),
    max_size=30,
)
