"""What Masuk does: which classes this computer knows, which names they hold, who was cut short. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.ui.frame import Learner

if TYPE_CHECKING:
    from aksi_desktop.roster import Roster
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class ClassChoice:
    """One class as Masuk offers it."""

    id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class NameChoice:
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
    def show_names(self, chosen: ClassChoice, names: Sequence[NameChoice], *, others: bool) -> None: ...
    def show_empty(self, guest: Learner | None) -> None: ...
    def on_class(self, chosen: Callable[[str], None]) -> None: ...
    def on_back(self, chosen: Callable[[], None]) -> None: ...


class SignInPresenter:
    """Opens on the class used last on this computer; one key or click leads back to all classes."""

    def __init__(self, view: SignInPage, *, roster: Roster, session: Session, settings: Settings) -> None:
        self._view = view
        self._roster = roster
        self._session = session
        self._settings = settings
        view.on_class(self.open_class)
        view.on_back(self.show_classes)

    def show(self) -> None:
        """Show what Masuk starts with."""
        classes = self.classes()
        last = next((found for found in classes if found.id == self._settings.last_class), None)
        if not classes:
            self._view.show_empty(self._session.left_guest())
        elif last is not None or len(classes) == 1:
            self.open_class((last or classes[0]).id)
        else:
            self.show_classes()

    def show_classes(self) -> None:
        """Show every class."""
        self._view.show_classes(self.classes(), self._session.left_guest())

    def open_class(self, class_id: str) -> None:
        """Show the names of one class and offer it first next time."""
        classes = self.classes()
        chosen = next(found for found in classes if found.id == class_id)
        self._settings.last_class = class_id
        self._view.show_names(chosen, names_of(self._roster, chosen), others=len(classes) > 1)

    def classes(self) -> list[ClassChoice]:
        """Every class that has somebody in it, by name."""
        found = [ClassChoice(card.id, card.name, card.count) for card in self._roster.classes()]
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
