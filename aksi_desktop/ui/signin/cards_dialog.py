"""Cards with PINs for a class: for everybody, for who has none yet, or for one; saved as PDF, opened for printing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from aksi_desktop.atomic import atomic_write
from aksi_desktop.errors import AksiError

from aksi_desktop.ui.widgets.basics import Button, Choice, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import column, row
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.roster import ClassCard, LearnerCard
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme

FILE_NAME = "kartu-kelas.pdf"  # neutral: a list of files shows no name
WIDEST, HIGHEST = 1240, 720  # px; 1366x768 less the window's own frame and the task bar
EVERYBODY, WITHOUT = "semua", "belum"


class CardsDialog(FormDialog):
    """Who has no PIN yet gets one when the card is made; a PIN is never chosen and stands in no record.

    ``only`` is the id of one learner whose card is wanted ("PIN baru" in the list of learners). Raises ``LookupError``
    while no teacher's desk is open.
    """

    def __init__(
        self,
        services: Services,
        group: ClassCard,
        *,
        theme: Theme,
        jobs: Jobs,
        frame: Frame,
        parent: QWidget | None,
        only: str = "",
    ) -> None:
        super().__init__(
            self.tr("Kartu PIN {0}").format(group.name),
            self.tr("PIN dibuat program, bukan dipilih. Kartu yang sama bisa dicetak lagi kapan saja."),
            self.tr("Simpan PDF…"), theme=theme, parent=parent,
        )  # fmt: skip
        if frame.secrets is None:
            message = "no teacher is signed in"
            raise LookupError(message)
        self._secrets: SchoolSecrets = frame.secrets
        self._services = services
        self._group = group
        self._frame = frame
        self._jobs = jobs
        self._learners = services.roster.learners(group.id)
        self._saved: Path | None = None
        self.ask_place: Callable[[], str] = self._ask_place
        self.whom = Choice(self.tr("Kartu untuk"), theme=theme)
        self.anew = QCheckBox(self.tr("Buat PIN baru; kartu yang lama tidak berlaku lagi"))
        self._state = label("", "muted")
        self._fields.addSpacing(theme.px(8))
        for widget in (label(self.tr("Kartu untuk"), "strong"), self.whom, self.anew, self._state):
            self._fields.addWidget(widget)
        warning = self.tr(
            "Printer dipakai bersama? Tunggu di sampingnya. Halaman terakhir daftar untuk guru: simpan terkunci. Hapus "
            "PDF setelah dicetak."
        )
        self._fields.addWidget(label(warning, "strong"))
        self._track = ProgressTrack(theme=theme)
        self._track.hide()
        self._fields.addWidget(self._track)
        self._after = self._make_after()
        self._fill(only)
        self.whom.currentIndexChanged.connect(self._tell)
        self.anew.toggled.connect(self._tell)
        self._tell()
        self.whom.setFocus()
        self._fit()

    def _fit(self) -> None:
        """As high as the text is long in this width, as far as the screen of a lab reaches."""
        wide, layout = min(self._theme.px(640), WIDEST), self.layout()
        if layout is not None:
            self.resize(wide, min(layout.totalHeightForWidth(wide), HIGHEST))

    def submit(self) -> None:
        """Ask where, then make PINs and cards aside."""
        people = self._chosen()
        if not people:
            self.say(self.tr("Belum ada murid untuk kartu ini."))
            return
        place = self.ask_place()
        if not place:
            return
        self.wait()
        self._track.show_part(0, len(people), self.tr("Membuat kartu"))
        self._track.show()
        self._make(people, Path(place))

    # -- parts ----------------------------------------------------------------------------------------------------
    def _fill(self, only: str) -> None:
        without = [card for card in self._learners if self._services.pins.issued(card.id) is None]
        self.whom.addItem(self.tr("Semua murid ({0})").format(len(self._learners)), EVERYBODY)
        if without:
            self.whom.addItem(self.tr("Yang belum punya PIN ({0})").format(len(without)), WITHOUT)
        for card in self._learners:
            self.whom.addItem(f"{card.roll} · {card.name}" if card.roll else card.name, card.id)
        if only and (at := self.whom.findData(only)) >= 0:
            self.whom.setCurrentIndex(at)
            self.anew.setChecked(self._services.pins.issued(only) is not None)

    def _make_after(self) -> QWidget:
        theme = self._theme
        after = QWidget()
        self._where = label("", "strong")
        self._open = Button(self.tr("Buka untuk dicetak"), theme=theme, icon="printer")
        self._open.clicked.connect(self._open_file)
        self._delete = Button(self.tr("Hapus berkasnya"), theme=theme)
        self._delete.clicked.connect(self._delete_file)
        buttons = row(self._open, self._delete, None, spacing=theme.px(10))
        after.setLayout(column(self._where, buttons, spacing=theme.px(6)))
        after.hide()
        self._fields.addWidget(after)
        return after

    def _tell(self) -> None:
        people = self._chosen()
        known = sum(self._services.pins.issued(card.id) is not None for card in people)
        made = len(people) if self.anew.isChecked() else len(people) - known
        cards = self.tr("%n kartu", "", len(people))
        self._state.setText(self.tr("{0}; {1}.").format(cards, self.tr("%n PIN baru dibuat", "", made)))
        self._state.show()
        self.anew.setEnabled(known > 0)

    def _chosen(self) -> list[LearnerCard]:
        wanted = self.whom.currentData()
        if wanted == EVERYBODY:
            return self._learners
        if wanted == WITHOUT:
            return [card for card in self._learners if self._services.pins.issued(card.id) is None]
        return [card for card in self._learners if card.id == wanted]

    # -- making ---------------------------------------------------------------------------------------------------
    def _make(self, people: list[LearnerCard], to: Path) -> None:
        from aksi_desktop.exchange import is_sample
        from aksi_desktop.papers.page import load_faces

        from aksi_desktop.ui.carry import school_name

        load_faces()  # a job may paint with a typeface, but not fetch it
        services, secrets = self._services, self._secrets
        anew, sample = self.anew.isChecked() and self.anew.isEnabled(), is_sample(services.records)
        school, day = school_name(services.places.data), QDate.currentDate().toString("yyyy-MM-dd")
        teacher = self._frame.teacher

        def work(progress: Progress) -> int:
            from aksi_desktop.papers.cards import CardLine, pin_cards
            from aksi_desktop.roster.pins import card_code

            ids = [card.id for card in people]
            made = services.pins.issue(
                ids, secrets, by=teacher.id if teacher else "", anew=anew,
                progress=lambda done, of: progress.step(done, of),
            )  # fmt: skip
            lines = []
            for card in people:
                known, pin = services.pins.issued(card.id), services.pins.pin(card.id, secrets)
                if known is not None and pin is not None:
                    code = card_code(services.records.school, known)
                    lines.append(CardLine(card.roll, card.name, card.call_name or card.name, pin, code))
            paper = pin_cards(lines, school=school, group=self._group.name, day=day, sample=sample)
            try:
                atomic_write(to, paper, mode=0o600)
            except OSError as error:
                raise AksiError("file-unwritable", file=to.name) from error
            return made

        self._jobs.run(
            work, lambda made: self._done(to, made), on_error=self.failed, on_end=self._end,
            on_step=lambda done, of, text: self._track.show_part(done, of, self.tr("Membuat kartu")),
        )  # fmt: skip

    def _end(self) -> None:
        self._track.hide()
        self.ready()

    def _done(self, to: Path, made: int) -> None:
        self._saved = to
        self.anew.setChecked(False)
        self._tell()
        self._where.setText(self.tr("Tersimpan: {0}").format(to.name))
        for each in (self._open, self._delete):
            each.setEnabled(True)
        self._after.show()
        self._state.hide()  # with large type there is room for one of the two
        self._fit()
        self.cancel.setText(self.tr("Tutup"))
        self._open.setFocus()

    def _open_file(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def _delete_file(self) -> None:
        if self._saved is None:
            return
        try:
            self._saved.unlink(missing_ok=True)
        except OSError:
            self.say(self.tr("Berkas itu masih terbuka di program lain. Tutup dulu, lalu hapus."))
            return
        self._where.setText(self.tr("Berkas PDF sudah dihapus."))
        for each in (self._open, self._delete):
            each.setEnabled(False)
        self.cancel.setFocus()

    def _ask_place(self) -> str:
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan kartu"), FILE_NAME, self.tr("PDF (*.pdf)"))
        return place
