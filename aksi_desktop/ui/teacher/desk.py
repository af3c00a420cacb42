"""What the teacher's Beranda shows: today, the own classes, what was collected. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.ui.home.model import DayPart, part_of_day

if TYPE_CHECKING:
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.services import Services


@dataclass(frozen=True, slots=True)
class ClassToday:
    """One class as a card: learners, how many of them worked in the last seven days."""

    id: str
    name: str
    learners: int
    worked: int


@dataclass(frozen=True, slots=True)
class DeskModel:
    """Everything on the teacher's Beranda. ``last_class`` is the id of the class to go on with, or ""."""

    part: DayPart
    call_name: str
    day: date
    classes: tuple[ClassToday, ...]
    last_class: str
    sees_classes: bool


class DeskPage(Protocol):
    """What the presenter asks of the view."""

    def show_desk(self, model: DeskModel) -> None: ...


class DeskPresenter:
    """The teacher's Beranda. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self, view: DeskPage, *, services: Services, frame: Frame, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        self._view = view
        self._services = services
        self._frame = frame
        self._clock = clock

    def refresh(self) -> None:
        """Show the state of now."""
        teacher = self._frame.teacher
        if teacher is None:
            return
        now = self._clock()
        sees = teacher.role != "ti"
        cards = [card for card in self._services.roster.classes() if sees and teacher.may_open(card.id)]
        classes = tuple(ClassToday(card.id, card.name, card.count, 0) for card in cards)
        last = self._services.settings.last_class
        known = {card.id for card in cards}
        self._view.show_desk(
            DeskModel(
                part=part_of_day(now.hour),
                call_name=teacher.call_name,
                day=now.date(),
                classes=classes,
                last_class=last if last in known else (cards[0].id if cards else ""),
                sees_classes=sees,
            )
        )
