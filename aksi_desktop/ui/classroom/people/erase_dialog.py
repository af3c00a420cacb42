"""Erasing a learner's data: explained, asked twice, and a receipt for the family at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange.errors import SchoolError
from aksi_desktop.roster.erasing import Erasing

from aksi_desktop.ui.classroom.people.table import day_text
from aksi_desktop.ui.widgets.basics import label, restyle
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster import LearnerCard
    from aksi_desktop.roster.erasing import Counts, Receipt

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

_PERSON = Qt.ItemDataRole.UserRole


class _ReceiptDialog(FormDialog):
    """Knows how to put a receipt on paper."""

    _presenter: PeoplePresenter
    _frame: Frame
    _by: str

    def ask_place(self, name: str) -> str:
        """Where the paper goes; "" for nowhere."""
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan tanda terima"), name, self.tr("PDF (*.pdf)"))
        return place

    def write(self, receipt: Receipt, done: Callable[[], None]) -> None:
        """Ask where, then write the PDF."""
        from aksi_desktop.papers.erasure_receipt import ErasureReceiptPaper

        place = self.ask_place(f"tanda-terima-{receipt.short}.pdf")
        if not place:
            self.ready()
            return
        heads = self._presenter.records.heads("school.described")
        school = heads[0].payload.name if heads else ""
        try:
            ErasureReceiptPaper(receipt, school=school, by=self._by).write(Path(place))
        except AksiError as error:
            self.failed(error)
            return
        self._frame.say(self.tr("Tanda terima tersimpan: {0}").format(Path(place).name), "good")
        done()


class EraseDialog(_ReceiptDialog):
    """First what goes and what stays, then the name typed as a second yes, then the receipt."""

    def __init__(
        self, card: LearnerCard, presenter: PeoplePresenter, frame: Frame, *, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(
            self.tr("Hapus data {0}").format(card.name),
            self.tr("Dipakai bila keluarga memintanya. Untuk murid yang pindah sekolah cukup “Keluar dari sekolah”."),
            self.tr("Lanjut…"), theme=theme, parent=parent,
        )  # fmt: skip
        self._card: LearnerCard | None = card
        self._presenter = presenter
        self._frame = frame
        self._by = frame.teacher.name if frame.teacher else ""
        self._receipt: Receipt | None = None
        self._erasing = Erasing(presenter.records)
        self._text = label(self._explained(self._erasing.count(card.id)), "body")
        self._fields.addSpacing(theme.px(8))
        self._fields.addWidget(self._text)
        self.second = self.add_field(self.tr("Ketik nama panggilannya untuk menghapus"))
        self.show_field(self.second, shown=False)
        self.fit(560)
        self.action.setDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def submit(self) -> None:
        """Explained, then typed, then done, then on paper."""
        if self._receipt is not None:
            self.write(self._receipt, self.accept)
        elif self._card is None:
            self.accept()
        elif not self.second.isVisible():
            self._ask_again(self._card)
        elif self.second.text().strip().casefold() != self._card.call_name.casefold():
            self.say(self.tr("Yang diketik belum sama dengan nama panggilannya: {0}.").format(self._card.call_name))
            self.second.setFocus()
        else:
            self._erase(self._card.id)

    def _ask_again(self, card: LearnerCard) -> None:
        self._text.setText(
            self.tr(
                "Sekali lagi: menghapus tidak bisa diurungkan, juga tidak dari salinan cadangan. Bila ragu, batalkan."
            )
        )
        self._action_text = self.tr("Hapus datanya")
        self.show_field(self.second, shown=True)
        self.fit(560)
        self.second.setPlaceholderText(card.call_name)
        self.ready()
        self.action.setProperty("look", "danger")
        restyle(self.action)
        self.second.setFocus()

    def _erase(self, person: str) -> None:
        secrets, by = self._frame.secrets, self._presenter.by
        if secrets is None:
            self.failed(SchoolError("school-locked"))
            return
        self.wait()
        signer = secrets.admin_key()
        self._presenter.run(lambda: self._erasing.erase(person, signer=signer, by=by), self._erased, self.failed)

    def _erased(self, result: object) -> None:
        receipt = cast("Receipt", result)
        self._receipt, self._card = receipt, None
        self.setWindowTitle(self.tr("Data sudah dihapus"))
        self._title.setText(self.tr("Data sudah dihapus"))
        self._intro.setText(self.tr("Nomor acak {0}. Cetak tanda terima untuk keluarga.").format(receipt.short))
        self._text.setText(self._where_to_go(receipt))
        self.show_field(self.second, shown=False)
        self._action_text = self.tr("Simpan tanda terima (PDF)…")
        self.cancel.setText(self.tr("Tutup"))
        self.fit(560)
        self.ready()
        self.action.setProperty("look", "primary")
        restyle(self.action)
        self.action.setFocus()
        self._presenter.refresh()

    def _explained(self, counts: Counts) -> str:
        lines = [
            self.tr("Yang dihapus: nama, kelas, PIN, PKL, hasil belajar, nilai, dan kehadirannya, di komputer ini "
                    "dan di salinan cadangannya."),
            self.tr("Komputer lain menghapusnya begitu perintah ini sampai lewat USB."),
            self.tr("Catatan jurnal yang menyebut namanya tidak ikut: periksa sendiri."),
        ]  # fmt: skip
        if counts.work:
            lines.insert(1, self.tr("Ada %n catatan belajar.", "", counts.work))
        return "\n\n".join(lines)

    def _where_to_go(self, receipt: Receipt) -> str:
        if not receipt.unheard:
            return self.tr("Tidak ada komputer lain yang menunggu perintah hapus.")
        names = ", ".join(one.label or self.tr("komputer tanpa nama") for one in receipt.unheard)
        text = self.tr("Bawa USB ke %n komputer yang belum terdengar sejak ini: {0}.", "", len(receipt.unheard))
        return text.format(names)


class ReceiptsDialog(_ReceiptDialog):
    """Erasures ordered before; their receipt again, with who was heard meanwhile. No names: there are none."""

    def __init__(self, presenter: PeoplePresenter, frame: Frame, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Tanda terima penghapusan"),
            self.tr("Cetak lagi dengan kabar terbaru komputer lain. Namanya tidak tersimpan; cocokkan nomor acaknya."),
            self.tr("Simpan tanda terima (PDF)…"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._frame = frame
        self._by = frame.teacher.name if frame.teacher else ""
        self._erasing = Erasing(presenter.records)
        self.orders = QListWidget()
        self.orders.setAccessibleName(self.tr("Penghapusan"))
        for order in self._erasing.orders():
            item = QListWidgetItem(
                self.tr("Nomor acak {0}, dihapus {1}").format(order.short, day_text(order.ordered.date()))
            )
            item.setData(_PERSON, order.person)
            self.orders.addItem(item)
        self._fields.addSpacing(theme.px(8))
        self._fields.addWidget(self.orders)
        if self.orders.count():
            self.orders.setCurrentRow(0)
            self.orders.setFocus()
        else:
            self.say(self.tr("Belum ada data yang dihapus."))
            self.action.setEnabled(False)

    def submit(self) -> None:
        """Write the chosen one."""
        item = self.orders.currentItem()
        if item is not None:
            self.write(self._erasing.receipt(str(item.data(_PERSON))), self.accept)
