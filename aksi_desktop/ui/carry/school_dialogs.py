"""Dialogs around the school's keys: create, unlock, open a lab. Trouble is told beside the fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.roster.school_file import MINIMUM_PASSPHRASE

from aksi_desktop.ui.carry.model import SchoolForm
from aksi_desktop.ui.carry.provinces import PROVINCES
from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from aksi_desktop.errors import AksiError
    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class FormDialog(QDialog):
    """Labelled fields, a line for trouble, one filled button. Subclasses add fields and ``submit``."""

    def __init__(self, title: str, intro: str, action: str, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action_text = action
        self._captions: dict[QLineEdit, QLabel] = {}
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(480))
        outer = QVBoxLayout(self)
        side = theme.px(26)
        outer.setContentsMargins(side, side, side, theme.px(20))
        outer.setSpacing(theme.px(6))
        self._title = label(title, "heading")
        self._intro = label(intro, "muted")
        outer.addWidget(self._title)
        outer.addWidget(self._intro)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(theme.px(4))
        outer.addLayout(self._fields)
        self._trouble = label("", "wrong")
        self._trouble.hide()
        outer.addWidget(self._trouble)
        outer.addSpacing(theme.px(8))
        self.action = Button(action, "primary", theme=theme)
        self.action.setDefault(True)
        self.action.clicked.connect(self.submit)
        self.cancel = Button(self.tr("Batal"), theme=theme)
        self.cancel.clicked.connect(self.reject)
        outer.addLayout(row(None, self.cancel, self.action, spacing=theme.px(10)))

    def submit(self) -> None:
        """What the filled button does."""

    def add_field(self, name: str, hint: str = "", *, secret: bool = False) -> QLineEdit:
        """A labelled line to type in."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        caption = label(name, "strong")
        caption.setBuddy(field)
        self._captions[field] = caption
        self._fields.addSpacing(self._theme.px(6))
        self._fields.addWidget(caption)
        self._fields.addWidget(field)
        return field

    def show_field(self, field: QLineEdit, *, shown: bool) -> None:
        """Show or hide a field with its caption."""
        field.setVisible(shown)
        self._captions[field].setVisible(shown)

    def fit(self, width: int) -> None:
        """At least ``width`` (pixels at 100 %) and as tall as the words need then, which wrapped labels do not ask."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wide = max(self.minimumWidth(), self._theme.px(width))
            self.setMinimumSize(wide, layout.totalHeightForWidth(wide))
            self.resize(self.minimumSize())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_within()

    def _keep_within(self) -> None:
        """Not beyond the screen: with very large type the fields scroll and the buttons stay in sight."""
        over, room = self.parentWidget(), self.screen().availableSize()
        if over is not None:
            room = room.expandedTo(over.window().size())
        outer = self.layout()
        if (
            isinstance(outer, QVBoxLayout)
            and outer.indexOf(self._fields) > 0
            and self.sizeHint().height() > room.height()
        ):
            self._let_fields_scroll(outer, room.height())
        if self.width() > room.width() - 16:
            self.setMinimumWidth(min(self.minimumWidth(), room.width() - 16))
            self.resize(room.width() - 16, self.height())

    def _let_fields_scroll(self, outer: QVBoxLayout, room: int) -> None:
        focus, at = self.focusWidget(), outer.indexOf(self._fields)
        outer.takeAt(at)
        self._fields.setParent(None)
        holder, scroll = QWidget(), QScrollArea()
        holder.setProperty("look", "page")
        holder.setLayout(self._fields)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer.insertWidget(at, scroll, 1)
        self.setMinimumHeight(0)
        edges = outer.contentsMargins().left() + outer.contentsMargins().right() + self._theme.px(20)
        self.resize(max(self.width(), holder.minimumSizeHint().width() + edges), room - 24)
        if focus is not None:  # moving the fields takes the keyboard from them
            focus.setFocus()

    def say(self, text: str) -> None:
        """Say what does not fit yet."""
        self._trouble.setText(text)
        self._trouble.show()
        self.ready()

    def ready(self) -> None:
        """The button can be used (again)."""
        self.action.setText(self._action_text)
        self.action.setEnabled(True)

    def failed(self, error: AksiError) -> None:
        """Say why it did not work."""
        self.say(short(error))

    def wait(self) -> None:
        """The work runs; the button waits."""
        self._trouble.hide()
        self.action.setText(self.tr("Sebentar…"))
        self.action.setEnabled(False)


class CreateSchoolDialog(FormDialog):
    """Name, NPSN, passphrase twice."""

    created = Signal(object)

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Buat sekolah"),
            self.tr("Sekali saja, di komputer guru. Kunci sekolah terkunci oleh kalimat sandi ini; setelah ini "
            "muncul kata "
                    "pemulihan untuk dicetak."),
            self.tr("Buat sekolah"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self.name = self.add_field(self.tr("Nama sekolah"), self.tr("SMKN 1 Contoh"))
        self.npsn = self.add_field(self.tr("NPSN"), self.tr("8 angka"))
        self.npsn.setMaxLength(8)
        self.province = Choice(self.tr("Provinsi"), theme=theme)
        self.province.addItem(self.tr("Pilih provinsi (menentukan nomor bantuan)"), "")
        for province in PROVINCES:
            self.province.addItem(province, province)
        self._fields.addSpacing(theme.px(6))
        self._province_caption = label(self.tr("Provinsi"), "strong")
        self._fields.addWidget(self._province_caption)
        self._fields.addWidget(self.province)
        self.first = self.add_field(self.tr("Kalimat sandi"), self.tr("beberapa kata yang mudah diingat"), secret=True)
        self.second = self.add_field(self.tr("Kalimat sandi sekali lagi"), secret=True)
        self.name.setFocus()

    def fill(self, name: str, npsn: str, province: str) -> None:
        """Put in what was said before; the keyboard goes to the first line that is still empty."""
        self.name.setText(name)
        self.npsn.setText(npsn)
        self.province.setCurrentIndex(max(0, self.province.findData(province)))
        next((field for field in (self.name, self.npsn, self.first) if not field.text()), self.first).setFocus()
        if name and npsn and province:  # said a moment ago: no need to read it again in a crowd of fields
            self._intro.setText(self.tr("{0}, NPSN {1}, {2}. {3}").format(name, npsn, province, self._intro.text()))
            for field in (self.name, self.npsn):
                self.show_field(field, shown=False)
            for widget in (self.province, self._province_caption):
                widget.hide()
            self.fit(480)

    def submit(self) -> None:
        """Check what can be checked here, then create."""
        if not self.name.text().strip():
            self.say(self.tr("Tulis nama sekolah."))
            self.name.setFocus()
        elif len(self.npsn.text().strip()) != 8:
            self.say(self.tr("NPSN terdiri atas 8 angka."))
            self.npsn.setFocus()
        elif len(self.first.text().strip()) < MINIMUM_PASSPHRASE:
            self.say(self.tr("Kalimat sandi sedikitnya {0} huruf.").format(MINIMUM_PASSPHRASE))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.say(self.tr("Kedua kalimat sandi belum sama."))
            self.second.setFocus()
        else:
            self.wait()
            province = str(self.province.currentData() or "")
            form = SchoolForm(self.name.text(), self.npsn.text(), self.first.text(), province)
            self._presenter.create_school(form, self._done, self.failed)

    def _done(self, words: RecoveryWords) -> None:
        self.accept()
        self.created.emit(words)


class UnlockDialog(FormDialog):
    """Asks for the school's passphrase; accepted when the keys are open."""

    forgotten = Signal()

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Buka kunci sekolah"),
            self.tr("Berlaku selama halaman ini terbuka."),
            self.tr("Buka"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self.passphrase = self.add_field(self.tr("Kalimat sandi sekolah"), secret=True)
        forgotten = Button(self.tr("Lupa kalimat sandi?"), "link", theme=theme)
        forgotten.clicked.connect(self.forgotten)
        forgotten.clicked.connect(self.reject)
        self._fields.addLayout(row(forgotten, None))
        self.passphrase.setFocus()

    def submit(self) -> None:
        """Try the passphrase."""
        self.wait()
        self._presenter.unlock(self.passphrase.text(), self.accept, self._wrong)

    def _wrong(self, error: AksiError) -> None:
        self.failed(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()


class RecoverDialog(FormDialog):
    """Recovery words, and the join file where this computer has no copy of the school's keys; a new passphrase."""

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, frame: Frame, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Pulihkan dengan kata pemulihan"),
            self.tr("Ketik kata-kata dari kertas sekolah, urut, dipisah spasi. Empat huruf pertama tiap kata sudah "
            "cukup."),
            self.tr("Pulihkan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._frame = frame
        self.file: Path | None = None
        self.words = self.add_field(self.tr("Kata pemulihan"))
        if not presenter.is_hub:
            self._choose = Button(self.tr("Pilih berkas gabung…"), theme=theme, icon="key-round")
            self._choose.clicked.connect(self._ask_file)
            self._fields.addSpacing(theme.px(6))
            self._fields.addWidget(label(self.tr("Berkas gabung lab mana pun dari sekolah ini"), "strong"))
            self._fields.addLayout(row(self._choose, None))
        self.first = self.add_field(self.tr("Kalimat sandi baru"), secret=True)
        self.second = self.add_field(self.tr("Kalimat sandi baru sekali lagi"), secret=True)
        self.words.setFocus()

    def submit(self) -> None:
        """Check the passphrases, then open the school."""
        if self.first.text() != self.second.text():
            self.say(self.tr("Kedua kalimat sandi belum sama."))
            return
        self.wait()
        self._presenter.recover(self.words.text(), self.first.text(), self.file, self._done, self.failed)

    def take_file(self, file: Path) -> None:
        """Use this join file."""
        self.file = file
        self._choose.setText(file.name)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih berkas gabung"), "", self.tr("Berkas gabung AKSI (*.aksi-gabung)")
        )
        if name:
            self.take_file(Path(name))

    def _done(self) -> None:
        self._frame.say(self.tr("Sekolah terbuka lagi. Mulai sekarang pakai kalimat sandi yang baru."), "good")
        self.accept()


class LabDialog(FormDialog):
    """Names a lab and writes its join file."""

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, frame: Frame, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Berkas gabung untuk lab"),
            self.tr("Nama yang sama membuat lagi berkas untuk lab itu."),
            self.tr("Simpan berkas…"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._frame = frame
        self.name = self.add_field(self.tr("Nama lab"), self.tr("Lab A"))
        self.name.setFocus()
        self.ask_place: Callable[[str], str] = self._ask_place

    def submit(self) -> None:
        """Ask where, then write."""
        name = self.name.text().strip()
        if not name:
            self.say(self.tr("Tulis nama lab."))
            return
        slug = "-".join(name.casefold().split())
        place = self.ask_place(f"{slug}.aksi-gabung")
        if place:
            self.wait()
            self._presenter.open_lab(name, Path(place), self._done, self.failed)

    def _ask_place(self, name: str) -> str:
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan berkas gabung"), name, self.tr("Berkas gabung AKSI (*.aksi-gabung)")
        )
        return place

    def _done(self, path: Path) -> None:
        self._frame.say(self.tr("Berkas gabung tersimpan: {0}").format(path.name), "good")
        self.accept()
