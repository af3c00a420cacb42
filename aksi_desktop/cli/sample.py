"""``sample-class``: a class to try the program with, made through the same services that people use."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.common import rooms_of
from aksi_desktop.cli.main import Answer, add, within

if TYPE_CHECKING:
    import argparse


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    parser = add(
        commands, "sample-class", "Buat Kelas contoh di --data, atau di folder contoh seperti jendela", _sample
    )
    parser.add_argument("--learners", type=int, default=36, metavar="N")
    parser.add_argument("--weeks", type=int, default=6, metavar="N")
    parser.add_argument("--seed", type=int, default=27, metavar="N")


def _sample(options: argparse.Namespace) -> Answer:
    from aksi_desktop.desktop import SAMPLE_FOLDER, data_folder_of
    from aksi_desktop.policy import read_policy
    from aksi_desktop.sample import MOST_LEARNERS, MOST_WEEKS, make_sample_class

    learners = within("--learners", options.learners, 1, MOST_LEARNERS)
    weeks = within("--weeks", options.weeks, 0, MOST_WEEKS)
    policy = read_policy()
    if not (options.data or policy.data_folder or os.environ.get("AKSI_DATA")):
        # Nobody's own data becomes a sample where no folder was named: it goes where the window makes its own.
        options.data = str(data_folder_of(None, policy).data / SAMPLE_FOLDER)
    with rooms_of(options, joining=False) as rooms:
        made = make_sample_class(
            rooms.places.data, rooms.records, rooms.learning, rooms.roster,
            learners=learners, weeks=weeks, seed=options.seed,
        )  # fmt: skip
        status = rooms.records.status()
        folder = str(rooms.places.data)
    text = f"Kelas contoh siap: {made.learners} murid, {made.weeks} minggu, {status.events} catatan. Folder: {folder}"
    counts = {"learners": made.learners, "weeks": made.weeks, "class": made.group, "events": status.events}
    return Answer(text, {**counts, "folder": folder})
