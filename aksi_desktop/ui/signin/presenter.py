"""What Masuk does: which classes work here, which names they hold, the PIN, who was cut short. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec

from aksi_desktop.roster.sessions import FORGOTTEN

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.signin.pin_desk import PinDesk

if TYPE_CHECKING:
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.pins import Pins
    from aksi_desktop.roster.seats import Seat
    from aksi_desktop.roster.sessions import How
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.signin.pin_desk import PinPage


class ClassChoice(msgspec.Struct, frozen=True):
    """One class as Masuk offers it."""

    id: str
    name: str
    count: int


class NameChoice(msgspec.Struct, frozen=True):
    """One name as Masuk offers it. ``full_name`` tells two with the same call name apart."""

    learner: Learner
    roll: int

    def fits(self, typed: str) -> bool:
        """Whether what is typed (a part of a name, or the roll number) means this one."""
        wanted = typed.strip().casefold()
        if wanted.isdigit():
            return str(self.roll) == wanted or str(self.roll).startswith(wanted)
        words = f"{self.learner.call_name} {self.learner.name}".casefold().split()
        return all(any(word.startswith(part) for word in words) for part in wanted.split())


class SignInPage(Protocol):
    """What the presenter asks of the view."""

    def show_classes(self, classes: Sequence[ClassChoice], guest: Learner | None) -> None: ...
    def show_names(
        self, chosen: ClassChoice, names: Sequence[NameChoice], *, others: bool, seat: int | None
    ) -> None: ...
    def show_pin(self, choice: NameChoice) -> PinPage: ...
    def show_empty(self, guest: Learner | None) -> None: ...
    def on_class(self, chosen: Callable[[str], None]) -> None: ...
    def on_back(self, chosen: Callable[[], None]) -> None: ...
    def on_name(self, chosen: Callable[[NameChoice], None]) -> None: ...
    def on_pin(self, typed: Callable[[str], None], forgotten: Callable[[], None]) -> None: ...


class SignInPresenter:
    """Opens on the class used last on this computer; one key or click leads back to all classes.

    ``enter(learner, how)`` is called when somebody with a name is in.
    """

    def __init__(
        self,
        view: SignInPage,
        *,
        roster: Roster,
        session: Session,
        settings: Settings,
        pins: Pins,
        seat: Seat,
        jobs: Jobs,
        enter: Callable[[Learner, How], None],
    ) -> None:
        self._view = view
        self._roster = roster
        self._session = session
        self._settings = settings
        self._pins = pins
        self._seat = seat
        self._jobs = jobs
        self._enter = enter
        self._class = ""
        self._choice: NameChoice | None = None
        self._desk: PinDesk | None = None
        view.on_class(self.open_class)
        view.on_back(self.back)
        view.on_name(self.choose)
        view.on_pin(self.check, self.go_without)

    def show(self) -> None:
        """Show what Masuk starts with."""
        self._leave_pin()
        classes = self.classes()
        last = next((found for found in classes if found.id == self._settings.last_class), None)
        if not classes:
            self._view.show_empty(self._session.left_guest())
        elif last is not None or len(classes) == 1:
            self.open_class((last or classes[0]).id)
        else:
            self.show_classes()

    def show_classes(self) -> None:
        """Show every class that works here."""
        self._view.show_classes(self.classes(), self._session.left_guest())

    def open_class(self, class_id: str) -> None:
        """Show the names of one class and offer it first next time."""
        classes = self.classes()
        chosen = next(found for found in classes if found.id == class_id)
        self._settings.last_class = self._class = class_id
        names = names_of(self._roster, chosen)
        self._view.show_names(chosen, names, others=len(classes) > 1, seat=self._seat.number)

    def choose(self, choice: NameChoice) -> None:
        """A name was chosen: ask for the PIN where one was issued, else it is straight in."""
        if self._pins.issued(choice.learner.id) is None:
            self._enter(choice.learner, "tanpa-pin")
            return
        self._choice = choice
        self._desk = PinDesk(
            self._view.show_pin(choice), person=choice.learner.id, pins=self._pins, jobs=self._jobs, opened=self._opened
        )
        self._desk.ask()

    def check(self, typed: str) -> None:
        """A whole PIN was typed."""
        if self._desk is not None:
            self._desk.check(typed)

    def go_without(self) -> None:
        """The PIN is forgotten: in under the name all the same, until a teacher says yes."""
        self._go(FORGOTTEN)

    def back(self) -> None:
        """From the PIN to the names, from the names to the classes."""
        if self._desk is not None:
            self._leave_pin()
            self.open_class(self._class)
        else:
            self.show_classes()

    def classes(self) -> list[ClassChoice]:
        """Every class of this computer that has somebody in it, by name."""
        return classes_here(self._roster, self._seat)

    def _opened(self) -> None:
        self._go("pin")

    def _go(self, how: How) -> None:
        choice = self._choice
        self._leave_pin()
        if choice is not None:
            self._enter(choice.learner, how)

    def _leave_pin(self) -> None:
        if self._desk is not None:
            self._desk.leave()
        self._desk = self._choice = None


def classes_here(roster: Roster, seat: Seat) -> list[ClassChoice]:
    """The classes that work at this computer and have somebody in them, by name."""
    found = [ClassChoice(card.id, card.name, card.count) for card in seat.classes(roster.classes())]
    return sorted((card for card in found if card.count), key=lambda card: card.name.casefold())


def names_of(roster: Roster, chosen: ClassChoice) -> list[NameChoice]:
    """The names of a class in the order of its roll."""
    names = [
        NameChoice(
            Learner(
                id=card.id,
                call_name=card.call_name or card.name,
                name=card.name,
                class_id=chosen.id,
                class_name=chosen.name,
            ),
            card.roll,
        )
        for card in roster.learners(chosen.id)
    ]
    return sorted(names, key=lambda choice: (choice.roll, choice.learner.call_name.casefold()))
