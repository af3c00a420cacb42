"""Two starts, one window: who may ask, and what a stranger gets."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.ui.instance import DOOR, Front, ask_first

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[Front]:
    """A first window's ear."""
    made = Front(tmp_path)
    made.listen()
    yield made
    made.close()


def aside(work: Callable[[], bool]) -> tuple[threading.Thread, list[bool]]:
    """Run ``work`` in a thread, as another process would."""
    said: list[bool] = []
    thread = threading.Thread(target=lambda: said.append(work()))
    thread.start()
    return thread, said


def test_who_can_read_the_folder_is_heard(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    with qtbot.waitSignal(front.asked):
        thread, said = aside(lambda: ask_first(tmp_path))
    thread.join()
    assert said == [True]


def test_a_stranger_is_not_heard_and_does_not_hold_up_the_window(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    port = int((tmp_path / DOOR).read_text(encoding="ascii").split()[0])
    heard: list[bool] = []
    front.asked.connect(lambda: heard.append(True))
    for words in (b"", b"lain\n", b"x" * 500):
        with socket.create_connection(("127.0.0.1", port)) as line:
            line.sendall(words)
            qtbot.wait(120)
    assert heard == []
    thread, said = aside(lambda: ask_first(tmp_path))
    qtbot.waitUntil(lambda: heard == [True])
    thread.join()
    assert said == [True]


@pytest.mark.parametrize("text", ["", "bukan angka", "1 x", "99999999 x", "0 x"])
def test_a_door_that_leads_nowhere_is_no_window(tmp_path: Path, text: str) -> None:
    assert not ask_first(tmp_path)
    (tmp_path / DOOR).write_text(text, encoding="ascii")
    assert not ask_first(tmp_path)


def test_the_door_goes_with_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(tmp_path)
    front.listen()
    assert (tmp_path / DOOR).exists()
    front.close()
    assert not (tmp_path / DOOR).exists()
    assert not ask_first(tmp_path)


def test_a_folder_that_cannot_be_written_goes_without(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(tmp_path / "tidak-ada")
    front.listen()
    front.close()
