"""What the tab "Murid" does: reads the list, narrows it, and changes the roster step by step. No Qt here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol

from aksi_desktop.exchange.errors import SchoolError
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.roster.doubles import Doubles
from aksi_desktop.roster.editing import Editing
from aksi_desktop.roster.placements import Placements
from aksi_desktop.roster.steps import Step, undo

from aksi_desktop.ui.classroom.people.model import PeopleModel, PersonRow, Scope, narrowed, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aksi_desktop.errors import AksiError
    from aksi_desktop.records import Signer
    from aksi_desktop.roster import ClassCard, LearnerCard

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services

    Failed = Callable[[AksiError], None]
    Work = Callable[[Signer, str], Step]
    Key = Literal["teacher", "school", "root"]


class PeoplePage(Protocol):
    """What the presenter asks of the view."""

    def show_people(self, model: PeopleModel) -> None: ...


class PeoplePresenter:
    """Holds the lines of the class or school; it is read aside, since a school has 2,500."""

    def __init__(
        self, view: PeoplePage, *, services: Services, jobs: Jobs, frame: Frame, today: Callable[[], date] = date.today
    ) -> None:
        self._view = view
        self.records = services.records
        self.roster = services.roster
        self.services = services
        self.editing = Editing(services.records, services.roster)
        self.placements = Placements(services.records)
        self.doubles = Doubles(services.records, services.roster)
        self.today = today
        self.jobs = jobs
        self._frame = frame
        self._sessions = services.sessions
        self._class: ClassCard | None = None
        self._scope: Scope = "class"
        self._typed = ""
        self._rows: tuple[PersonRow, ...] = ()
        self._waiting = (0, 0, 0)
        self._turn = 0

    @property
    def group(self) -> ClassCard | None:
        """The class that is open."""
        return self._class

    @property
    def by(self) -> str:
        """Who changes the roster."""
        return self._frame.teacher.id if self._frame.teacher else ""

    # -- showing --------------------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        """Show this class."""
        self._class = card
        self.refresh()

    def set_scope(self, scope: Scope) -> None:
        """Show the class or the whole school."""
        if scope != self._scope:
            self._scope = scope
            self.refresh()

    def search(self, typed: str) -> None:
        """Narrow the list to what is typed."""
        self._typed = typed
        self._show()

    def refresh(self) -> None:
        """Read again, aside; only the latest reading is shown."""
        self._turn += 1
        turn, scope, group = self._turn, self._scope, self._class

        def take(found: tuple[tuple[PersonRow, ...], tuple[int, int, int]]) -> None:
            if turn == self._turn:
                self._rows, self._waiting = found
                self._show()

        if group is not None:
            self.jobs.run(lambda progress: self._read(scope, group), take)

    def classes(self) -> list[ClassCard]:
        """The open classes of this teacher."""
        teacher = self._frame.teacher
        return [card for card in self.roster.classes() if teacher is None or teacher.may_open(card.id)]

    def class_names(self) -> dict[str, str]:
        """Names of all classes by id, closed ones too."""
        return {group: card.name for group, card in self._all_classes().items()}

    def school_desk(self, help_words: Path) -> SchoolDesk:
        """What the dialog for class lists works with: the keys that the teacher opened."""
        from aksi_desktop.ui.carry.desk import SchoolDesk

        return SchoolDesk(services=self.services, jobs=self.jobs, frame=self._frame, help_words=help_words)

    # -- changing -------------------------------------------------------------------------------------------------
    def act(
        self, work: Work, done: Callable[[Step], None], failed: Failed | None = None, *, key: Key = "school"
    ) -> None:
        """Do one step, then show the list of now. ``done`` gets the way back.

        ``key`` signs: the school's, the teacher's own for what a teacher may say (groups), or the root for labs.
        """

        def carry_out() -> Step:
            secrets = self._frame.secrets
            if key == "teacher":
                return work(self._frame.signer, self.by)
            if secrets is None:
                raise SchoolError("set-at-school")
            return work(secrets.root_key() if key == "root" else secrets.admin_key(), self.by)

        def carried(step: Step) -> None:
            self.refresh()
            done(step)

        self.jobs.run(lambda progress: carry_out(), carried, on_error=failed or self._frame.show_error)

    def undo(self, step: Step, done: Callable[[Step], None]) -> None:
        """Take a step back; ``done`` gets the way forward again."""
        words = {CATALOGUE[fact.kind].authority for fact in step.before}
        key: Key = "root" if "root" in words else "teacher" if words == {"teacher"} and not step.pairs else "school"
        self.act(lambda signer, by: undo(self.records, step, signer=signer, by=by), done, key=key)

    def run(self, work: Callable[[], object], done: Callable[[object], None], failed: Failed | None = None) -> None:
        """Do something slow that is no step of the roster."""
        self.jobs.run(lambda progress: work(), done, on_error=failed or self._frame.show_error)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _show(self) -> None:
        undecided, doubles, unverified = self._waiting
        rows = narrowed(self._rows, self._typed)
        self._view.show_people(
            PeopleModel(rows, len(narrowed(self._rows, "")), self._scope, undecided, doubles, unverified)
        )

    def _read(self, scope: Scope, group: ClassCard) -> tuple[tuple[PersonRow, ...], tuple[int, int, int]]:
        classes = self._all_classes()
        mine = self.classes()
        everyone = self.roster.everyone()
        cards = self._of_school(everyone, mine) if scope == "school" else self.roster.learners(group.id)
        linked = frozenset(
            str(person)
            for (person,) in self.records.query(
                "SELECT DISTINCT lower(hex(canonical)) FROM alias"
                " JOIN event ON about = alias.id AND event.kind = 'learner.described' WHERE alias.id <> canonical"
            )
        )
        rows = rows_of(cards, classes, frozenset(card.id for card in mine), self.placements.all(), linked, self.today())
        undecided = sum(1 for card in cards if card.versions > 1)
        unverified = len(self._sessions.unverified(group.id))
        return rows, (undecided, self._count_doubles(cards, everyone), unverified)

    def _of_school(self, everyone: list[LearnerCard], mine: list[ClassCard]) -> list[LearnerCard]:
        """Everybody the teacher may see, in the order of the classes; those in no open class come last."""
        teacher = self._frame.teacher
        order = {card.id: place for place, card in enumerate(mine)}
        all_of_school = teacher is None or not teacher.classes
        cards = [card for card in everyone if all_of_school or card.group in order]
        return sorted(cards, key=lambda card: (order.get(card.group, len(order)), card.roll, card.name))

    def _count_doubles(self, cards: list[LearnerCard], everyone: list[LearnerCard]) -> int:
        shown = {card.id for card in cards}
        pairs = self.doubles.suggestions(everyone)
        return sum(1 for pair in pairs if pair.first.id in shown or pair.second.id in shown)

    def _all_classes(self) -> dict[str, ClassCard]:
        from aksi_desktop.roster import ClassCard

        rows = self.records.query("SELECT id, name, year FROM class")
        return {str(group): ClassCard(str(group), str(name), str(year), 0) for group, name, year in rows}
