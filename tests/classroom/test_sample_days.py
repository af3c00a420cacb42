"""Kelas contoh has a believable past: meetings every week, tasks, groups; no sensitive unit with a day."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.recap import recap_of
from aksi_desktop.desktop import open_rooms
from aksi_desktop.places import find_places
from aksi_desktop.sample import FIRST_DAY, make_sample_class


def test_the_sample_class_has_meetings_and_tasks(tmp_path: Path) -> None:
    rooms = open_rooms(find_places(tmp_path / "contoh"))
    try:
        made = make_sample_class(
            tmp_path / "contoh", rooms.records, rooms.learning, rooms.roster, learners=12, weeks=4, seed=3
        )
        meetings = rooms.meetings.of_class(made.group)
        assert [card.date.isoformat() for card in meetings] == ["2026-07-20", "2026-07-27", "2026-08-03", "2026-08-10"]
        assert {card.marked for card in meetings} == {12}
        summed = recap_of(rooms.meetings, rooms.roster, made.group, Period.semester(FIRST_DAY))
        assert summed.total.per_cent is not None
        assert 80 <= summed.total.per_cent <= 100
        tasks = rooms.tasks.for_class(made.group, FIRST_DAY)
        assert len(tasks) == 4
        assert any(task.due is None for task in tasks)
        assert len(rooms.tasks.groups.of_class(made.group)) == 2
        assert any(task.done for task in tasks)
    finally:
        rooms.records.close()
