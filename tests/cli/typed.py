"""What several files of commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, Any, str]]


def work(folder: Path) -> None:
    """One section read by a nameless learner, as the window would record it."""
    from aksi_desktop.desktop import data_folder_of, open_rooms
    from aksi_desktop.records import new_id

    rooms = open_rooms(data_folder_of(str(folder)))
    card = next(iter(rooms.library.cards_in_order()))
    rooms.learning.section_done(new_id(), card.code, card.sections[0].id)
    rooms.records.close()
