"""`./run bench`: how quick it is, as medians and ratios to a floor of the same run."""

import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

import click

from tests.benchmarks.measuring import Figure


@click.command()
@click.option("--studies", type=click.IntRange(20, 200_000), default=None)
@click.option("--relevance", is_flag=True, help="Measure how well known items are found.")
@click.option("--import", "papers", type=click.IntRange(100, 500_000), default=None)
@click.option("--json", "as_json", is_flag=True)
def bench(studies: int | None, relevance: bool, papers: int | None, as_json: bool) -> None:
    """Measure on the starter library and, if asked, on so many composed STUDIES.

    With --import it measures only how a list of so many papers comes in.
    """
    if relevance:
        _tell_relevance(as_json=as_json)
        return
    if papers is not None:
        _tell_import(papers, as_json=as_json)
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = _measured(studies)
    if as_json:
        told = [{**asdict(one), "ratio": one.ratio} for one in figures]
        click.echo(json.dumps({"figures": told}))
        return
    click.echo(f"{'':12}{'studies':>9}{'median ms':>12}{'p95 ms':>10}{'floor ms':>10}{'ratio':>8}")
    for one in figures:
        click.echo(
            f"{one.name:12}{one.studies:>9}{one.median_ms:>12}{one.p95_ms:>10}"
            f"{one.floor_ms:>10}{one.ratio:>8}"
        )


def _tell_relevance(*, as_json: bool) -> None:
    from tests.benchmarks.relevance import known_items

    with tempfile.TemporaryDirectory() as place:
        found = known_items(Path(place))
    if found is None:
        click.echo("There is no corpus beside the project, so nothing was measured.")
    elif as_json:
        click.echo(json.dumps(asdict(found)))
    else:
        click.echo(
            f"{found.questions} questions among {found.documents} documents: "
            f"MRR {found.mrr}, nDCG@10 {found.ndcg_10}"
        )


def _tell_import(papers: int, *, as_json: bool) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.benchmarks.import_stall import import_stalls
    from tests.benchmarks.list_import import list_import

    with tempfile.TemporaryDirectory() as place:
        came = list_import(Path(place), papers)
    with tempfile.TemporaryDirectory() as place:
        stalls = import_stalls(Path(place), papers)
    if as_json:
        reckoned = {"per_second": came.per_second, "processor_ms": came.processor_ms}
        told = {**asdict(came), **reckoned, "stalls": asdict(stalls)}
        click.echo(json.dumps(told))
        return
    click.echo(
        f"{came.papers} papers of {came.megabytes} MB: read in {came.read_s} s, "
        f"written in {came.written_s} s, {came.per_second} a second, undone in {came.undone_s} s; "
        f"{came.processor_ms} ms of processor time each"
    )
    click.echo(
        f"memory {came.memory_mb} MB, with the reading process {came.memory_of_all_mb} MB; "
        f"a search meanwhile {came.search_ms} ms, at most {came.longest_search_ms} ms"
    )
    for name in ("typing", "reading", "writing"):
        stall = getattr(stalls, name)
        click.echo(
            f"longest stall of the window, {name}: {stall.by_clock_ms} ms by the clock, "
            f"{stall.own_ms} ms of own work"
        )
    click.echo(
        f"a key to its results meanwhile {stalls.key_ms} ms, at most {stalls.longest_key_ms} ms"
    )


def _measured(studies: int | None) -> list[Figure]:
    import db
    from db import DataFolder
    from desktop_app.commands.library import ready
    from desktop_app.window import make_application
    from tests.benchmarks.library_figures import many, starter_import
    from tests.benchmarks.query_figures import query_figures
    from tests.benchmarks.start_figure import start_figure
    from tests.benchmarks.window_figures import window_figures

    application = make_application()
    with tempfile.TemporaryDirectory() as place:
        starter = DataFolder(Path(place, "starter"))
        ready(starter)
        library = db.open_library(starter)
        count = library.count()
        library.close()
        figures = window_figures(application, starter.root, count)
        figures += [start_figure(starter.root, count), starter_import()]
        if studies is not None:
            composed = DataFolder(Path(place, "composed"))
            imported = many(composed.root, studies)
            ready(composed)
            figures += window_figures(application, composed.root, studies)
            figures += query_figures(composed.root, studies)
            figures += [start_figure(composed.root, studies), imported]
    return figures


if __name__ == "__main__":
    bench()
