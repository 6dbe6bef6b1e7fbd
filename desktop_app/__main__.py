"""Where the program begins: the window, or one of the commands beside it."""

import sys
from pathlib import Path

WINDOW_OPTIONS = ("--data",)


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or carry out the command that is named first."""
    told = sys.argv[1:] if arguments is None else arguments
    if not told or told[0].startswith("--data"):
        return _open_window(told)
    from desktop_app.commands import run

    return run(told)


def _open_window(arguments: list[str]) -> int:
    folder = _data_folder(arguments)
    if folder is None:
        print("Use: reading-room [--data FOLDER]", file=sys.stderr)  # noqa: T201
        return 2
    from desktop_app.window import open_window

    return open_window(folder)


def _data_folder(arguments: list[str]) -> Path | None:
    if not arguments:
        from db import default_folder

        return default_folder().root
    if len(arguments) == 1 and arguments[0].startswith("--data="):
        return Path(arguments[0].removeprefix("--data="))
    if len(arguments) == 2 and arguments[0] == "--data":
        return Path(arguments[1])
    return None


if __name__ == "__main__":
    sys.exit(main())
