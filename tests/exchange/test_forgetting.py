"""A computer that forgets is known by what the school's computer gives back to it."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

from aksi_desktop.exchange.forgetting import forgotten_days
from aksi_desktop.exchange.school import load_school
from aksi_desktop.frozen import frozen_state
from aksi_desktop.records import new_id
from tests.exchange.world import Computer, World, enrol, start, study

DAY = 86_400.0
MONDAY = 1_790_000_000.0


def a_day(pc: Computer, learner: str, day: int) -> None:
    """The computer runs on this day and somebody works at it."""
    ticks = count()
    pc.records.begin_run(label=pc.folder.name, clock=lambda: MONDAY + day * DAY + next(ticks))
    study(pc.records, learner, lesson=f"LM{day + 1}")


def thaw(pc: Computer, image: Path) -> None:
    """Switched off and on again: the disk is as in the image."""
    pc.records.close()
    shutil.rmtree(pc.folder)
    shutil.copytree(image, pc.folder)
    pc.records = start(pc.folder)
    school = load_school(pc.folder)
    assert school is not None
    pc.school = school


def frozen_for(world: World, days: int) -> Computer:
    """A computer of the lab that was frozen after it joined, after so many days and one more visit of the stick."""
    hub, pc, stick = world.hub(), world.pc("lab-a-07"), world.stick()
    learner = new_id()
    enrol(hub, learner, new_id())
    hub.sync(stick)
    pc.records.close()
    image = world.place / "citra"
    shutil.copytree(pc.folder, image, ignore=shutil.ignore_patterns("*.lock"))
    pc.records = start(pc.folder)
    for day in range(days):
        a_day(pc, learner, day)
        pc.sync(stick)
        hub.sync(stick)
        thaw(pc, image)
    pc.sync(stick)
    return pc


def test_two_forgotten_days_that_the_hub_still_has_are_a_frozen_disk(world: World, tmp_path: Path) -> None:
    pc = frozen_for(world, 2)
    assert forgotten_days(pc.records) == 2
    state = frozen_state(pc.folder, witness=tmp_path / "saksi", repeats=forgotten_days(pc.records))
    assert state.loses_work


def test_one_forgotten_day_is_only_a_doubt(world: World, tmp_path: Path) -> None:
    pc = frozen_for(world, 1)
    state = frozen_state(pc.folder, witness=tmp_path / "saksi", repeats=forgotten_days(pc.records))
    assert (forgotten_days(pc.records), state.danger) == (1, "mungkin")


def test_a_computer_that_remembers_and_its_neighbour_forget_nothing(world: World) -> None:
    hub, pc, other, stick = world.hub(), world.pc("lab-a-07"), world.pc("lab-a-08"), world.stick()
    learner = new_id()
    enrol(hub, learner, new_id())
    for day in range(3):
        a_day(pc, learner, day)
        for computer in (pc, hub, pc, other):
            computer.sync(stick)
        pc.restart()
    assert [forgotten_days(computer.records) for computer in (hub, pc, other)] == [0, 0, 0]


def test_a_clone_with_a_name_of_its_own_is_no_forgetful_computer(world: World) -> None:
    hub, pc, stick = world.hub(), world.pc("lab-a-07"), world.stick()
    learner = new_id()
    enrol(hub, learner, new_id())
    clone = world.clone(pc, "lab-a-08")
    for day in range(2):
        a_day(pc, learner, day)
        for computer in (pc, hub, clone):
            computer.sync(stick)
        pc.restart()
    assert forgotten_days(clone.records) == 0
