"""What can be done without the window, for people at a prompt and for scripts."""

import sys

from db import LibraryError


def run(arguments: list[str]) -> int:
    """Carry out the command named first: 0 done, 1 refused with a sentence, 2 wrong usage."""
    import click

    from desktop_app.commands.group import commands

    try:
        leaving = commands.main(arguments, prog_name="reading-room", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except LibraryError as error:
        click.echo(f"{error.sentence} {error.remedy}".strip(), file=sys.stderr)
        return 1
    return leaving if isinstance(leaving, int) else 0  # what a command left with, if it did
