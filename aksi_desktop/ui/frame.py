"""What a screen may ask of the window around it, and who sits at the computer. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.classroom.graded import Sitting
    from aksi_desktop.errors import AksiError
    from aksi_desktop.records import Signer
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.widgets.pages import FocusScreen


MessageTone = Literal["info", "good", "warn", "bad"]


class Learner(msgspec.Struct, frozen=True):
    """Who works now. ``id`` goes into facts as ``by`` and ``about``; a guest has an id too, but no name."""

    id: str
    call_name: str = ""
    name: str = ""
    class_id: str = ""
    class_name: str = ""

    @property
    def guest(self) -> bool:
        """True for "Belajar tanpa nama"."""
        return not self.call_name


class Teacher(msgspec.Struct, frozen=True):
    """The teacher who works now. ``role`` is ``guru``, ``wali``, ``bk`` or ``ti``; no ``classes`` means all."""

    id: str
    name: str
    call_name: str
    role: str
    classes: tuple[str, ...] = ()

    def may_open(self, class_id: str) -> bool:
        """Whether this class is among the teacher's own."""
        return not self.classes or class_id in self.classes


class Frame(Protocol):
    """The window as screens see it."""

    @property
    def learner(self) -> Learner:
        """Who works now. Screens exist only while somebody does. While a teacher works: the teacher as a reader."""

    @property
    def teacher(self) -> Teacher | None:
        """The teacher who works now; None while a learner does."""

    @property
    def signer(self) -> Signer:
        """The key that signs what the teacher says. Raises ``LookupError`` while no teacher works."""

    @property
    def secrets(self) -> SchoolSecrets | None:
        """The opened keys of the school; None while no teacher works, and on a teacher's own computer."""

    @property
    def beside(self) -> tuple[str, ...]:
        """Ids of whoever works along at this computer ("Masuk berdua"): practice counts for them too."""

    @property
    def sitting(self) -> Sitting:
        """Who sits here, as the rule for tests that count wants to know."""

    def go(self, place: str) -> None:
        """Leave any focus screen and show a place of the rail: ``"beranda"``, ``"pelajaran"``."""

    def open_module(self, code: str) -> None:
        """Show Pelajaran with this module on top."""

    def open_class(self, class_id: str, tab: str = "") -> None:
        """Show Kelas with this class, at ``tab`` where one is named. For a teacher who may see classes."""

    def open_carry(self) -> None:
        """Show "Kumpulkan & bagikan"."""

    def open_setup(self) -> None:
        """Show the three steps of set-up, where somebody left off."""

    def open_lesson(self, code: str, section: str = "") -> None:
        """Show a lesson at ``section``, or where this learner stopped."""

    def open_quiz(self, code: str) -> None:
        """Show the quiz of a lesson: go on with an unfinished attempt or start one."""

    def open_focus(self, screen: FocusScreen) -> None:
        """Show a screen of one's own that replaces the rail, over what is open now."""

    def open_help(self) -> None:
        """Show "Butuh bantuan?". Nothing about it is kept."""

    def close_focus(self) -> None:
        """Leave the focus screen and go back to where it was opened."""

    def say(
        self, text: str, tone: MessageTone = "info", *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a message that does not stop the work; ``action`` is a word and what its button does."""

    def show_error(self, error: AksiError) -> None:
        """Say what happened, that the work is safe (or not), and the next step."""
