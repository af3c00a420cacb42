"""Which classes are a teacher's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.teacher.desk import DeskPresenter
    from aksi_desktop.ui.theme import Theme


class ClassesDialog(FormDialog):
    """A list with ticks; none ticked means all classes of the school."""

    def __init__(self, presenter: DeskPresenter, own: tuple[str, ...], *, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            self.tr("Pilih kelas saya"),
            self.tr("Hanya kelas yang dicentang tampil di Beranda dan Kelas. Tanpa centang: semua kelas."),
            self.tr("Simpan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Kelas di sekolah ini"))
        self.list.setMinimumHeight(theme.px(220))
        for card in presenter.school_classes():
            item = QListWidgetItem(card.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, card.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if card.id in own else Qt.CheckState.Unchecked)
        self._fields.addWidget(self.list)
        self.list.setFocus()

    def submit(self) -> None:
        """Record the choice."""
        items = [self.list.item(at) for at in range(self.list.count())]
        ticked = tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )
        try:
            self._presenter.choose_classes(ticked)
        except AksiError as error:
            self.failed(error)
            return
        self.accept()
