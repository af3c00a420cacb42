"""What the school's policy asked for and could not be had at this start: said in the window, with a way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from aksi_desktop.places import prepare_data_folder

from aksi_desktop.ui.error_text import details, short
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError
    from aksi_desktop.places import Places
    from aksi_desktop.policy import Policy
    from aksi_desktop.records import Records

    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing: its words, the lines for IT, and what is tried again, which gives the words of success or raises."""

    text: str
    lines: str
    again: Callable[[], str] | None = None


def tell_troubles(
    window: MainWindow, *, theme: Theme, places: Places, policy: Policy, records: Records, refused: AksiError | None
) -> None:
    """Say in the window's message what was not to be had; its button opens all of it. Nothing where all is well."""
    found: list[Trouble] = []
    if places.set_aside is not None:
        found.append(_folder(places.set_aside, places.data))
    if refused is not None:
        found.append(_join(refused, places, policy, records))
    found += [Trouble(str(complaint), str(complaint)) for complaint in policy.complaints]
    if not found:
        return
    first = found[0].text if places.set_aside or refused else QCoreApplication.translate("Trouble",
        "Ada baris di policy.ini yang tidak dipakai. Program tetap jalan seperti biasa."
    )  # fmt: skip

    def look() -> None:
        TroubleDialog(found, jobs=window.jobs, theme=theme, mended=_mended(window), parent=window).open()

    window.navigator.say(first, "warn", action=(QCoreApplication.translate("Trouble", "Rincian…"), look))


def _mended(window: MainWindow) -> Callable[[str], None]:
    def say(text: str) -> None:
        if not window.navigator.signed_in and not window.navigator.in_focus:
            window.navigator.left.emit()  # Masuk shows what this computer is now
        window.navigator.say(text, "good")

    return say


def _folder(error: AksiError, used: Path) -> Trouble:
    meant = Path(str(error.facts.get("folder", "")))

    def again() -> str:
        prepare_data_folder(meant)
        text = QCoreApplication.translate(
            "Trouble",
            "Folder data {0} sudah bisa dipakai. Tutup program, lalu buka lagi supaya hasil disimpan di sana.",
        )
        return text.format(meant)

    kept = QCoreApplication.translate("Trouble", "Sementara ini hasil disimpan di {0}.").format(used)
    return Trouble(f"{short(error)} {kept}", details(error), again)


def _join(error: AksiError, places: Places, policy: Policy, records: Records) -> Trouble:
    def again() -> str:
        from aksi_desktop.exchange.enrol import enrol

        if policy.join_file is None:
            raise error
        school = enrol(places.data, records, policy.join_file, school=policy.school, lab=policy.lab_name)
        where = f"{school.name}, {school.lab.name}" if school.lab else school.name
        return QCoreApplication.translate("Trouble", "Komputer ini sekarang bagian dari {0}.").format(where)

    return Trouble(short(error), f"{details(error)}\nberkas_gabung: {policy.join_file}", again)


class TroubleDialog(QDialog):
    """Everything at once, for whoever maintains the lab: what it was, copied with one click, tried again with one."""

    def __init__(
        self,
        troubles: Sequence[Trouble],
        *,
        jobs: Jobs,
        theme: Theme,
        mended: Callable[[str], None],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._mended = mended
        self._lines = "\n\n".join(trouble.lines for trouble in troubles)
        title = self.tr("Untuk petugas IT")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(560))
        layout = QVBoxLayout(self)
        side = theme.px(26)
        layout.setContentsMargins(side, side, side, theme.px(20))
        layout.setSpacing(theme.px(10))
        layout.addWidget(label(title, "heading"))
        layout.addWidget(label(self.tr("Murid bisa terus belajar. Yang ini perlu dibereskan sekali saja."), "muted"))
        page = ScrollPage(theme=theme, margins=(0, 0))
        for trouble in troubles:
            page.body.addWidget(self._card(trouble, theme))
        layout.addWidget(page, 1)
        copy = Button(self.tr("Salin rincian untuk IT"), theme=theme, icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._lines))
        close = Button(self.tr("Tutup"), "primary", theme=theme)
        close.clicked.connect(self.accept)
        layout.addLayout(row(copy, None, close, spacing=theme.px(10)))
        close.setFocus()
        room = self.screen().availableSize()
        if parent is not None:
            room = room.expandedTo(parent.size())
        wanted = sum(125 if trouble.again is not None else 80 for trouble in troubles)
        wide, high = min(theme.px(620), room.width() - 16), min(theme.px(190 + wanted), room.height() - 24)
        self.setMinimumWidth(min(self.minimumWidth(), wide))
        self.resize(wide, high)

    def _card(self, trouble: Trouble, theme: Theme) -> Card:
        card = Card(theme=theme, padding=16, spacing=6)
        said = label(trouble.text)
        card.body.addWidget(said)
        if trouble.again is not None:
            again = Button(self.tr("Coba lagi"), theme=theme, icon="refresh-cw")
            again.clicked.connect(lambda: self._try(trouble, said, again))
            card.body.addLayout(row(again, None))
        return card

    def _try(self, trouble: Trouble, said: QLabel, button: Button) -> None:
        again = trouble.again
        if again is None:
            return
        button.setEnabled(False)

        def better(text: str) -> None:
            said.setText(text)
            button.hide()
            self._mended(text)

        def still(error: AksiError) -> None:
            said.setText(short(error))
            button.setEnabled(True)

        self._jobs.run(lambda progress: again(), better, on_error=still)
