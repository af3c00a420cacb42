"""A teacher at the desk of the school's own computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.roster.teachers import Teachers
from tests.ui.house import settle

from aksi_desktop.ui.frame import Teacher

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.window import MainWindow

AtDesk = Callable[..., Teacher]


@pytest.fixture
def at_desk(school_secrets: SchoolSecrets) -> AtDesk:
    """Lets Bu Ratna in, as after the right passphrase."""

    def enter(window: MainWindow, *, role: str = "guru", classes: tuple[str, ...] = ()) -> Teacher:
        card = Teachers(window.navigator.services.records).describe(
            "Ratna Kusuma", "Bu Ratna", role, signer=school_secrets.admin_key(), classes=classes
        )
        teacher = Teacher(card.id, card.name, card.call_name, card.role, card.classes)
        window.entrance.enter_teacher(teacher, school_secrets)
        settle()
        return teacher

    return enter
