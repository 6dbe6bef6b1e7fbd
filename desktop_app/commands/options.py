"""The options that commands share."""

from collections.abc import Callable
from pathlib import Path

import click

Command = Callable[..., None]
PLACE = click.Path(path_type=Path)


def common(command: Command) -> Command:
    """Where the data lies, and JSON instead of words."""
    told = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")
    data = click.option("--data", type=PLACE, default=None, help="Use this data folder.")
    return told(data(command))
