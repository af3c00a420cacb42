"""What the three steps do, and how far they got. Every step is kept, so a closed window goes on there. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, get_args

from aksi_desktop.ui.carry.desk import SchoolDesk
from aksi_desktop.ui.help.contacts import load_contacts, load_slots
from aksi_desktop.ui.setup import STEPS
from aksi_desktop.ui.setup.model import HelpPreview, SchoolDraft, SetupModel, Use

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError
    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.carry.desk import Failed
    from aksi_desktop.ui.carry.model import SchoolForm
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services


class SetupPage(Protocol):
    """What the presenter asks of the view."""

    def show_step(self, model: SetupModel) -> None: ...
    def show_busy(self) -> None: ...
    def show_trouble(self, error: AksiError) -> None: ...
    def finish(self, use: Use, lab: str) -> None: ...


class SetupPresenter(SchoolDesk):
    """Leads through the steps; what was chosen lies in the settings of this computer."""

    def __init__(self, view: SetupPage, *, services: Services, jobs: Jobs, frame: Frame, help_words: Path) -> None:
        super().__init__(services=services, jobs=jobs, frame=frame, help_words=help_words)
        self._view = view
        self._settings = services.settings
        self._sample = services.sample
        self._step = 1

    # -- moving ---------------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Open at the step where somebody left off; with a school on this computer that is the last one."""
        kept = self._settings.setup
        self._step = STEPS.index(kept) + 1 if kept in STEPS else 1
        if self.is_hub:
            self._step = 3
        self._keep_step()
        self.show()

    def show(self) -> None:
        """Show the step that is open now."""
        self._view.show_step(self._model())

    def back(self) -> None:
        """One step back."""
        self._to(max(1, self._step - 1))

    def take_school(self, draft: SchoolDraft) -> None:
        """Step 1 is done: keep what was typed and go on."""
        self.keep(draft)
        self._to(2)

    def keep(self, draft: SchoolDraft) -> None:
        """Keep what was typed in step 1 for the next time."""
        self._settings.province = draft.province
        self._settings.typed_school, self._settings.typed_npsn = draft.name.strip(), draft.npsn.strip()

    def choose(self, use: Use) -> None:
        """Somebody says who uses this computer."""
        self._settings.computer_use = use
        self.show()

    def go_on(self) -> None:
        """Step 2 is done on the teacher's computer: on to class lists."""
        self._to(3)

    def later(self) -> None:
        """Not now: it does not come up by itself again."""
        self._settings.setup = "nanti"

    def finish(self, lab: str = "") -> None:
        """All is said."""
        self._settings.setup = "selesai"
        self._view.finish(self._use(), lab)

    # -- the school -----------------------------------------------------------------------------------------------
    def join_by(self, file: Path) -> None:
        """Join by this file; a lab's computer is then ready and asks nothing more."""

        def joined(school: str, lab: str) -> None:
            if self._use() != "guru":
                self._settings.computer_use = "lab"
            self.finish(f"{school}, {lab}" if lab else school)

        def refused(error: AksiError) -> None:
            self._view.show_step(self._model())
            self._view.show_trouble(error)

        self._view.show_busy()
        self.join_school(file, joined, refused)

    def joined_teacher(self, school: str, name: str) -> None:
        """This is a teacher's own computer now; it asks nothing more."""
        self._settings.computer_use = "guru"
        self.finish(school)

    def create_school(self, form: SchoolForm, done: Callable[[RecoveryWords], None], failed: Failed) -> None:
        """Create the school and keep it open: whoever just chose the passphrase is not asked for it in step 3."""

        def created(words: RecoveryWords) -> None:
            self._to(3)
            self.unlock(form.passphrase, lambda: done(words), lambda error: done(words))

        super().create_school(form, created, failed)

    def recover(self, words: str, passphrase: str, file: Path | None, done: Callable[[], None], failed: Failed) -> None:
        """Restore the school and go on with it open."""

        def restored() -> None:
            self._to(3)
            self.unlock(passphrase, done, lambda error: done())

        super().recover(words, passphrase, file, restored, failed)

    def preview(self, province: str) -> HelpPreview:
        """What the help page will show for this province beyond the whole country's lines, and what stays empty."""
        national = {(contact.id, contact.number) for contact in load_contacts(self._help_words)}
        own = tuple(
            contact.name
            for contact in load_contacts(self._help_words, province)
            if contact.filled and (contact.id, contact.number) not in national
        )
        slots = load_slots(self._help_words, province)
        return HelpPreview(own, tuple(slot.name for slot in slots if slot.grade == "" and not slot.filled))

    # -- inside ---------------------------------------------------------------------------------------------------
    def _to(self, step: int) -> None:
        self._step = step
        self._keep_step()
        self.show()

    def _keep_step(self) -> None:
        self._settings.setup = STEPS[self._step - 1]

    def _use(self) -> Use:
        found = self._settings.computer_use
        return next((use for use in get_args(Use) if use == found), "")

    def _model(self) -> SetupModel:
        from aksi_desktop.ui.carry import school_name

        return SetupModel(
            step=self._step,
            draft=SchoolDraft(self._settings.typed_school, self._settings.typed_npsn, self._settings.province),
            use="guru" if self.is_hub else self._use(),
            use_decided="computer_use" in self._settings.locked,
            school=school_name(self._data),
            classes=tuple((card.name, card.count) for card in self._roster.classes()),
            contacts=tuple(slot.title for slot in self.contacts() if slot.own),
            sample=self._sample is not None and not self._sample.inside,
        )
