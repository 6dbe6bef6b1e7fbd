"""Tables on paper become lines; no figure loses its name or its neighbour."""

from desktop_app.paper.markup import for_paper
from desktop_app.paper.unfolding import unfolded

FIGURES = (
    '<h3>Relapses</h3><table><tr><th scope="row">Drug</th><td>0.59</td></tr>'
    '<tr><th scope="row">Placebo</th><td>0.84</td></tr></table>'
)
CONTENT = (
    "<table><thead><tr><th>Group</th><th>Walked</th></tr></thead>"
    "<tbody><tr><td>New drug</td><td>7</td></tr><tr><td>None</td><td></td></tr></tbody></table>"
)


def test_compared_figures_are_one_paragraph() -> None:
    assert unfolded(FIGURES) == (
        "<h3>Relapses</h3><p><b>Drug:</b> 0.59<br><b>Placebo:</b> 0.84</p>"
    )


def test_long_rows_are_paragraphs_of_their_own() -> None:
    long = FIGURES.replace("0.59", "many words " * 9)

    assert unfolded(long).count("<p>") == 2


def test_each_value_keeps_the_name_of_its_column() -> None:
    assert unfolded(for_paper(CONTENT, 3)) == (
        "<p><b>Group:</b> New drug<br><b>Walked:</b> 7<br><b>Group:</b> None</p>"
    )


def test_a_table_without_rows_leaves_nothing() -> None:
    assert unfolded("a<table><tr></tr></table>b") == "ab"


def test_text_without_a_table_stays_as_it_is() -> None:
    assert unfolded("<p>2 &lt; 3</p>") == "<p>2 &lt; 3</p>"
