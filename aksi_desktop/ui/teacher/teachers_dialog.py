"""Guru di sekolah ini: who has an own computer; a file for one, and a key struck off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from aksi_desktop.errors import AksiError
from aksi_desktop.roster.school_file import LONGEST_NAME

from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.exchange.teachers import OwnComputer
    from aksi_desktop.roster.teachers import TeacherCard

    from aksi_desktop.ui.teacher.own_computers import TeacherList
    from aksi_desktop.ui.theme import Theme

SUFFIX = ".aksi-guru"


class TeachersDialog(FormDialog):
    """The list; what can be done is done with the chosen teacher."""

    def __init__(self, presenter: TeacherList, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            self.tr("Guru di sekolah ini"),
            self.tr("Tiap guru memakai komputernya sendiri. Kunci sekolah tetap di komputer ini saja."),
            self.tr("Tambah guru…"), theme=theme, parent=parent,
        )  # fmt: skip
        self.setMinimumWidth(theme.px(640))
        self._presenter = presenter
        self._asked_to_strike = ""
        self._all: list[OwnComputer] = []
        self.ask_place: Callable[[str], str] = self._ask_place
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Guru"))
        self.list.setMinimumHeight(theme.px(180))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._choose())
        self._none = label(self.tr("Belum ada guru lain. Tambahkan, lalu berikan berkasnya."), "muted")
        self.file = Button(self.tr("Buat berkas guru…"), theme=theme, icon="key-round")
        self.file.clicked.connect(lambda: self._make_file())
        self.strike = Button(self.tr("Cabut kunci…"), theme=theme)
        self.strike.clicked.connect(lambda: self._strike())
        self._said = label("", "strong")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        for widget in (self.list, self._none):
            self._fields.addWidget(widget)
        self._fields.addLayout(row(self.file, self.strike, None, spacing=theme.px(8)))
        self._fields.addWidget(self._said)
        self.cancel.setText(self.tr("Tutup"))
        self.refresh()
        self.list.setFocus()
        _fit(self)

    def submit(self) -> None:
        """A new teacher."""
        TeacherDialog(self._presenter, None, self._described, theme=self._theme, parent=self).open()

    def refresh(self, chosen: str = "") -> None:
        """Read the list again."""
        chosen = chosen or (one.card.id if (one := self.chosen()) is not None else "")
        self.list.clear()
        self._all = self._presenter.all()
        for one in self._all:
            item = QListWidgetItem(self._line(one), self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.card.id)
            if one.card.id == chosen:
                self.list.setCurrentItem(item)
        if self._all and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._all))
        self._none.setVisible(not self._all)
        self._choose()

    def chosen(self) -> OwnComputer | None:
        """The chosen teacher."""
        place = self.list.currentRow()
        return self._all[place] if 0 <= place < len(self._all) else None

    # -- inside ---------------------------------------------------------------------------------------------------
    def _line(self, one: OwnComputer) -> str:
        roles = {
            "guru": self.tr("guru mata pelajaran"),
            "wali": self.tr("wali kelas"),
            "bk": self.tr("guru BK"),
            "ti": self.tr("petugas TI, tanpa nama murid"),
        }
        states = {
            "belum": self.tr("belum ada berkas"),
            "aktif": self.tr("komputer sendiri"),
            "dicabut": self.tr("kunci dicabut"),
        }
        if one.card.role == "ti":
            return self.tr("{0} · {1} · {2}").format(one.card.call_name, roles["ti"], states[one.state])
        classes = ", ".join(self._presenter.class_names(one.card)) or self.tr("semua kelas")
        parts = (one.card.call_name, roles.get(one.card.role, one.card.role), classes, states[one.state])
        return self.tr("{0} · {1} · {2} · {3}").format(*parts)

    def _choose(self) -> None:
        one = self.chosen()
        self._asked_to_strike = ""
        self.strike.setText(self.tr("Cabut kunci…"))
        self.file.setEnabled(one is not None)
        self.strike.setEnabled(one is not None and one.state == "aktif")

    def _described(self, card: TeacherCard) -> None:
        self.refresh(card.id)
        self._make_file()

    def _make_file(self) -> None:
        one = self.chosen()
        if one is None:
            return
        if one.card.role in ("guru", "wali") and not one.card.classes:
            TeacherDialog(self._presenter, one.card, self._described, theme=self._theme, parent=self).open()
            return
        slug = "-".join(one.card.call_name.casefold().split())
        place = self.ask_place(f"guru-{slug}{SUFFIX}")
        if not place:
            return
        self.wait()

        def made(phrase: str) -> None:
            self.ready()
            self.refresh()
            words = self.tr(
                "Berkas {0} tersimpan. Beri tahu {1} langsung enam kata ini; kata ini tidak disimpan di mana pun:\n{2}"
            )
            self._tell(words.format(Path(place).name, one.card.call_name, phrase))

        self._presenter.make_file(one.card, Path(place), made, self.failed)

    def _strike(self) -> None:
        one = self.chosen()
        if one is None:
            return
        name = one.card.call_name
        if self._asked_to_strike != one.card.id:
            self._asked_to_strike = one.card.id
            self.strike.setText(self.tr("Ya, cabut kunci {0}").format(name))
            words = self.tr("Kiriman baru dari komputer {0} akan ditolak. Nilai yang sudah terkumpul tetap berlaku.")
            self._tell(words.format(name))
            return

        def struck() -> None:
            self.refresh()
            self._tell(self.tr("Kunci {0} dicabut.").format(name))

        self._presenter.strike(one.card, struck, self.failed)

    def _tell(self, text: str) -> None:
        self._trouble.hide()
        self._said.setText(text)
        self._said.show()
        _fit(self)

    def _ask_place(self, name: str) -> str:
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan berkas guru"), name, self.tr("Berkas guru AKSI (*.aksi-guru)")
        )
        return place


class TeacherDialog(FormDialog):
    """Who the teacher is, and which classes reach the own computer. ``card`` is a teacher whose classes are missing."""

    def __init__(
        self,
        presenter: TeacherList,
        card: TeacherCard | None,
        described: Callable[[TeacherCard], None],
        *,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Tambah guru") if card is None else self.tr("Kelas {0}").format(card.call_name),
            self.tr("Hanya kelas yang dicentang sampai ke komputer guru itu. Guru BK tanpa centang: semua kelas."),
            self.tr("Simpan, lalu buat berkas…"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._card = card
        self._described = described
        self.name = self.add_field(self.tr("Nama lengkap"), self.tr("Sari Dewi, S.Pd."))
        self.name.setMaxLength(LONGEST_NAME)
        self.call_name = self.add_field(self.tr("Panggilan"), self.tr("Bu Sari"))
        self.role = Choice(self.tr("Peran"), theme=theme)
        for role, words in (
            ("guru", self.tr("Guru mata pelajaran")),
            ("wali", self.tr("Wali kelas: kehadiran dan tugas, tanpa nilai")),
            ("bk", self.tr("Guru BK: tanpa nilai")),
            ("ti", self.tr("Petugas TI: tanpa nama murid")),
        ):
            self.role.addItem(words, role)
        self.classes = QListWidget()
        self.classes.setAccessibleName(self.tr("Kelas"))
        self.classes.setMinimumHeight(theme.px(120))
        for group in presenter.classes():
            item = QListWidgetItem(group.name, self.classes)
            item.setData(Qt.ItemDataRole.UserRole, group.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        for title, widget in ((self.tr("Peran"), self.role), (self.tr("Kelas"), self.classes)):
            self._fields.addSpacing(theme.px(6))
            self._fields.addWidget(label(title, "strong"))
            self._fields.addWidget(widget)
        if card is not None:
            self.name.setText(card.name)
            self.call_name.setText(card.call_name)
            self.role.setCurrentIndex(self.role.findData(card.role))
        (self.name if card is None else self.classes).setFocus()
        _fit(self)

    def say(self, text: str) -> None:
        super().say(text)
        _fit(self)

    def submit(self) -> None:
        """Record who it is."""
        items = [self.classes.item(at) for at in range(self.classes.count())]
        ticked = tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )
        try:
            card = self._presenter.describe(
                self.name.text(), self.call_name.text(), str(self.role.currentData()), ticked,
                teacher=self._card.id if self._card is not None else "",
            )  # fmt: skip
        except AksiError as error:
            self.failed(error)
            return
        self.accept()
        self._described(card)


def _fit(dialog: FormDialog) -> None:
    """Make room for sentences that wrap: a dialog does not grow for them by itself."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        width = max(dialog.minimumWidth(), dialog.width() if dialog.isVisible() else 0)
        dialog.resize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))
