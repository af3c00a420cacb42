"""The tab "Murid", open before a teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.classroom.people.room import Room

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets
    from tests.ui.house import House


@pytest.fixture
def secrets(school_secrets: SchoolSecrets) -> SchoolSecrets:
    """The opened keys of the school."""
    return school_secrets


@pytest.fixture
def room(home: House, secrets: SchoolSecrets) -> Room:
    """The tab, open."""
    return Room(home, secrets)
