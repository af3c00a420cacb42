"""The three steps as they are seen: school and province, who uses the computer, class lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aksi_desktop.roster.school_file import LONGEST_NAME

from aksi_desktop.ui.carry.provinces import PROVINCES
from aksi_desktop.ui.setup.model import SchoolDraft
from aksi_desktop.ui.widgets.basics import Button, Chip, Choice, IconBadge, label, rule
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, clear_layout, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.ui.setup.model import HelpPreview, SetupModel
    from aksi_desktop.ui.theme import Theme

NPSN_DIGITS = 8


class _Step(QWidget):
    def __init__(self, title: str, text: str, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._first: QWidget | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(14))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(label(title, "title"))
        words.addWidget(label(text, "muted"))
        self.body.addLayout(words)

    def first_focus(self) -> QWidget | None:
        """The widget that gets the keyboard."""
        return self._first

    def _offer(self, icon: str, tone: str, title: str, text: str, *actions: Button) -> Card:
        """A card that says what can be done and holds its buttons."""
        theme = self._theme
        card = Card(theme=theme, padding=18, spacing=8)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        words.addWidget(label(title, "subheading"))
        words.addWidget(label(text, "muted"))
        line = row(IconBadge(icon, tone, theme=theme), spacing=theme.px(12))
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        for action in actions:
            line.addWidget(action, alignment=Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card


class SchoolStep(_Step):
    """Step 1: name, NPSN, province; and at once what the province means for the help page."""

    join_asked = Signal()

    def __init__(self, model: SetupModel, preview: Callable[[str], HelpPreview], *, theme: Theme) -> None:
        super().__init__(
            self.tr("Sekolah mana?"),
            self.tr("Semua boleh dikosongkan dan diisi nanti. Tidak ada yang dikirim ke internet."),
            theme=theme,
        )
        self._preview = preview
        card = Card(theme=theme, padding=20, spacing=4)
        self.name = self._field(card, self.tr("Nama sekolah"), self.tr("SMKN 1 Contoh"), model.draft.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.npsn = self._field(card, self.tr("NPSN"), self.tr("8 angka, ada di Dapodik"), model.draft.npsn)
        self.npsn.setMaxLength(NPSN_DIGITS)
        self.province = Choice(self.tr("Provinsi"), theme=theme)
        self.province.addItem(self.tr("Pilih provinsi (menentukan nomor bantuan)"), "")
        for province in PROVINCES:
            self.province.addItem(province, province)
        self.province.setCurrentIndex(max(0, self.province.findData(model.draft.province)))
        caption = label(self.tr("Provinsi"), "strong")
        caption.setBuddy(self.province)
        card.body.addSpacing(theme.px(6))
        card.body.addWidget(caption)
        card.body.addWidget(self.province)
        self._help = Card("note", theme=theme, padding=14, spacing=4)
        card.body.addSpacing(theme.px(8))
        card.body.addWidget(self._help)
        self.province.currentIndexChanged.connect(self._show_help)
        self.body.addWidget(card)
        if model.school:
            for field in (self.name, self.npsn, self.province):
                field.setEnabled(False)
            self.name.setText(model.school)
            self.body.addWidget(label(self.tr("Sekolah ini sudah dibuat di komputer ini."), "muted"))
        else:
            join = Button(self.tr("Pilih berkas gabung…"), theme=theme, icon="key-round")
            join.clicked.connect(self.join_asked)
            self.body.addWidget(
                self._offer("link", "sky", self.tr("Punya berkas gabung dari guru?"),
                            self.tr("Di komputer lab cukup itu: pilih berkasnya, lalu selesai."), join)
            )  # fmt: skip
        self._first = self.name
        self._show_help()

    def draft(self) -> SchoolDraft:
        """What stands in the fields."""
        return SchoolDraft(self.name.text().strip(), self.npsn.text().strip(), str(self.province.currentData() or ""))

    def fault(self) -> str:
        """What does not fit yet, with the keyboard on it; "" when all is well."""
        npsn = self.npsn.text().strip()
        if npsn and self.npsn.isEnabled() and not (npsn.isdecimal() and len(npsn) == NPSN_DIGITS):
            self.npsn.setFocus()
            return self.tr("NPSN terdiri atas 8 angka. Kalau belum tahu, kosongkan saja.")
        return ""

    def _field(self, card: Card, name: str, hint: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        caption = label(name, "strong")
        caption.setBuddy(field)
        card.body.addSpacing(self._theme.px(4))
        card.body.addWidget(caption)
        card.body.addWidget(field)
        return field

    def _show_help(self) -> None:
        clear_layout(self._help.body)
        province = str(self.province.currentData() or "")
        if not province:
            text = self.tr("Tanpa provinsi, halaman bantuan hanya memuat nomor yang berlaku di seluruh Indonesia.")
            self._help.body.addWidget(label(text, "muted"))
            return
        found = self._preview(province)
        if found.own:
            own = self.tr("Halaman bantuan memuat juga kontak {0}: {1}.").format(province, ", ".join(found.own))
            self._help.body.addWidget(label(own))
        else:
            none = self.tr("Nomor bantuan daerah {0} belum ada di sini, jadi tempatnya dibiarkan kosong.")
            self._help.body.addWidget(label(none.format(province), "strong"))
        slots = self.tr("Diisi sekolah nanti, di “Isi kontak bantuan”: {0}.").format(", ".join(found.empty))
        self._help.body.addWidget(label(slots, "muted"))


class UseStep(_Step):
    """Step 2: who uses this computer, and what follows from it."""

    chosen = Signal(str)
    join_asked = Signal()
    recover_asked = Signal()
    done_asked = Signal()

    def __init__(self, model: SetupModel, *, theme: Theme) -> None:
        super().__init__(
            self.tr("Siapa yang memakai komputer ini?"), self.tr("Bisa diubah lagi lewat menu roda gigi."), theme=theme
        )
        choices = (
            ("lab", "monitor", "sky", self.tr("Lab"), self.tr("Murid bergantian. Masuk dengan kelas dan nama.")),
            ("guru", "graduation-cap", "brand", self.tr("Guru"),
             self.tr("Membuat sekolah, daftar kelas, dan mengumpulkan hasil.")),
            ("mandiri", "house", "plum", self.tr("Mandiri"), self.tr("Satu orang belajar sendiri, misalnya di rumah.")),
        )  # fmt: skip
        cards = []
        for use, icon, tone, title, text in choices:
            card = ClickCard(title, theme=theme, padding=18, spacing=6)
            card.setCheckable(True)
            card.setChecked(model.use == use)
            card.setAccessibleDescription(text)
            card.body.addWidget(IconBadge(icon, tone, theme=theme, size=40))
            card.body.addWidget(label(title, "heading"))
            card.body.addWidget(label(text, "muted"))
            card.body.addStretch(1)
            card.settle()
            card.setEnabled(not (model.use_decided or model.school) or model.use == use)
            card.clicked.connect(lambda _=False, use=use: self.chosen.emit(use))
            cards.append(card)
            if model.use == use:
                self._first = card
        grid = CardGrid(theme=theme, min_width=220, max_columns=3)
        grid.set_cards(cards)
        self.body.addWidget(grid)
        self._first = self._first or cards[0]
        if model.use_decided:
            self.body.addWidget(label(self.tr("Diatur oleh sekolah."), "muted"))
        self._add_more(model)

    def _add_more(self, model: SetupModel) -> None:
        theme = self._theme
        if model.use == "lab":
            plain = Button(self.tr("Gabungkan nanti"), theme=theme)
            plain.clicked.connect(self.done_asked)
            self.body.addWidget(
                self._offer("key-round", "sky", self.tr("Satu berkas gabung untuk satu lab"),
                            self.tr("Guru membuatnya di “Kumpulkan & bagikan”. Sesudah bergabung, komputer ini tidak "
                                    "bertanya apa-apa lagi; daftar kelas datang lewat USB."), plain)
            )  # fmt: skip
        elif model.use == "guru" and model.school:
            self.body.addLayout(row(Chip(self.tr("Sekolah sudah ada: {0}").format(model.school), "brand"), None))
        elif model.use == "guru":
            join = Button(self.tr("Pilih berkas…"), theme=theme, icon="key-round")
            join.clicked.connect(self.join_asked)
            restore = Button(self.tr("Pulihkan…"), theme=theme, icon="history")
            restore.clicked.connect(self.recover_asked)
            self.body.addWidget(
                self._offer("school", "brand", self.tr("Sekolah sudah dibuat di komputer lain?"),
                            self.tr("Pakai berkas guru (.aksi-guru) untuk Bapak/Ibu sendiri, atau pulihkan sekolah "
                                    "dengan kata pemulihan di kertas."),
                            join, restore)
            )  # fmt: skip
        elif model.use == "mandiri":
            text = self.tr(
                "Tidak perlu akun dan tidak perlu nama. Program langsung terbuka di Beranda, dan yang sudah "
                "dikerjakan menunggu di sana."
            )
            self.body.addWidget(label(text, "muted"))


class StartStep(_Step):
    """Step 3: the real class lists, or Kelas contoh to look around; and the help contacts."""

    roster_asked = Signal()
    sample_asked = Signal()
    contacts_asked = Signal()

    def __init__(self, model: SetupModel, *, theme: Theme) -> None:
        super().__init__(
            self.tr("Mulai dengan kelas yang mana?"),
            self.tr("Keduanya boleh. Kelas contoh terpisah dari data sungguhan."),
            theme=theme,
        )
        take = Button(self.tr("Masukkan daftar…"), theme=theme, icon="file-spreadsheet")
        take.clicked.connect(self.roster_asked)
        roster = self._offer("users", "brand", self.tr("Daftar kelas sungguhan"),
                             self.tr("Dari Excel, CSV, atau unduhan Dapodik. Diperiksa dulu sebelum dimasukkan."),
                             take)  # fmt: skip
        for name, count in model.classes:
            roster.body.addWidget(rule())
            roster.body.addLayout(
                row(label(name, "strong", wrap=False), None, label(self.tr("%n murid", "", count), "muted", wrap=False))
            )
        self.body.addWidget(roster)
        if model.sample:
            look = Button(self.tr("Buka Kelas contoh"), theme=theme, icon="users")
            look.clicked.connect(self.sample_asked)
            self.body.addWidget(
                self._offer("lightbulb", "sun", self.tr("Kelas contoh"),
                            self.tr("36 murid karangan dengan hasil enam minggu, di jendela lain."), look)
            )  # fmt: skip
        fill = Button(self.tr("Isi kontak bantuan…"), theme=theme, icon="life-buoy")
        fill.clicked.connect(self.contacts_asked)
        who = ", ".join(model.contacts)
        text = self.tr("Sudah diisi: {0}.").format(who) if who else self.tr(
            "Siapa yang bisa didatangi murid di sekolah ini, dan nomor bantuan daerahnya."
        )  # fmt: skip
        self.body.addWidget(self._offer("life-buoy", "rose", self.tr("Kontak bantuan"), text, fill))
        self._first = take
