"""The tab "Murid" as it is seen: search, the list, what waits for a decision, what can be done with the chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.ui.classroom.people.actions import PeopleActions
from aksi_desktop.ui.classroom.people.table import CALL_NAME, GENDER, GROUP, NAME, ROLL, PeopleTable
from aksi_desktop.ui.classroom.tabs import ClassTab
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import EmptyState, row, row_height
from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.classroom.people.model import PeopleModel, PersonRow
    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


LARGE = 150  # per cent from which type is so large that tools give way to the list


class PeopleTab(ClassTab):
    """Lays the list out; ``presenter`` is set by ``build_people``. Dialogs are opened by :class:`PeopleActions`."""

    presenter: PeoplePresenter

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._model: PeopleModel | None = None
        self.actions_of = PeopleActions(self, theme=theme, frame=frame)
        self.people = PeopleTable()
        self.table = self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addLayout(self._make_search())
        layout.addLayout(self._make_notices())
        layout.addWidget(self.table, 1)
        self._empty = self._make_empty()
        layout.addWidget(self._empty, 1)
        self._nobody = label(self.tr("Tidak ada murid yang cocok dengan pencarian itu."), "muted")
        layout.addWidget(self._nobody)
        layout.addWidget(self._make_bar())
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
            (QKeySequence(Qt.Key.Key_Insert), self.actions_of.add),
        ):
            QShortcut(keys, self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._say_chosen()

    # -- what the page asks ---------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        """Show this class."""
        self.card = card
        self.table.clearSelection()
        self.presenter.show_class(card)

    def refresh(self) -> None:
        """Read again, or only repaint what is masked."""
        if self.card is not None:
            self.presenter.refresh()

    def set_masked(self, masked: bool) -> None:
        """Names become dots at once, before anything is read again; dialogs that show names close."""
        self.masked = masked
        for dialog in self.findChildren(QDialog) if masked else ():
            dialog.reject()
        if masked:
            self.search.clear()
        if self._model is not None:
            self.show_people(self._model)

    def first_focus(self) -> QWidget | None:
        """The search field."""
        return self.search if self.search.isEnabled() else self.table

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_people(self, model: PeopleModel) -> None:
        """Show this list; who was chosen stays chosen as far as they are on it."""
        self._model = model
        chosen = {one.card.id for one in self.chosen()}
        self.people.show_rows(model.rows, masked=self.masked)
        self._choose_again(chosen)
        self.table.setColumnHidden(GROUP, model.scope == "class")
        self.table.setVisible(bool(model.rows))
        self._empty.setVisible(not model.total)
        self._nobody.setVisible(bool(model.total) and not model.rows)
        self.search.setEnabled(not self.masked)
        self.search.setAccessibleDescription(self.tr("%n murid di daftar", "", len(model.rows)))
        for button, count, text in (
            (self.undecided, model.undecided, self.tr("%n murid punya dua keterangan. Pilih…", "", model.undecided)),
            (self.doubles, model.doubles, self.tr("%n nama kembar. Lihat…", "", model.doubles)),
            (self.unverified, model.unverified, self.tr("%n kali masuk tanpa PIN. Periksa…", "", model.unverified)),
        ):
            button.setText(text)
            button.setVisible(count > 0)
        self._say_chosen()

    def chosen(self) -> list[PersonRow]:
        """The chosen lines, in the order of the list."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.people.row_at(place) for place in places]

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_search(self) -> QHBoxLayout:
        theme = self._theme
        words, name = self.tr("Cari nama, nomor, kelas"), self.tr("Cari murid")
        self.search = SearchEdit(words, theme=theme, name=name, rounded=False)
        self.search.textChanged.connect(lambda text: self.presenter.search(text))
        self.search.returnPressed.connect(self._to_table)
        self.in_school = Button(self.tr("Seluruh sekolah"), "toggle", theme=theme)
        self.in_school.setCheckable(True)
        self.in_school.clicked.connect(lambda on: self.presenter.set_scope("school" if on else "class"))
        self.add = Button(self.tr("Tambah murid"), "primary", theme=theme)
        self.add.clicked.connect(self.actions_of.add)
        self.more = Button(self.tr("Daftar…"), theme=theme)
        self.more.setToolTip(self.tr("Daftar kelas, tahun ajaran, kelompok, nama kembar"))
        self.more.clicked.connect(self._open_more)
        return row(self.search, self.in_school, self.more, self.add, spacing=theme.px(8))

    def _make_notices(self) -> QHBoxLayout:
        self.undecided = Button("", "link", theme=self._theme)
        self.undecided.clicked.connect(self.actions_of.decide)
        self.doubles = Button("", "link", theme=self._theme)
        self.doubles.clicked.connect(self.actions_of.doubles)
        self.unverified = Button("", "link", theme=self._theme)
        self.unverified.clicked.connect(self.actions_of.confirm_sessions)
        for button in (self.undecided, self.doubles, self.unverified):
            button.hide()
        return row(self.undecided, self.doubles, self.unverified, None, spacing=self._theme.px(14))

    def _make_bar(self) -> QWidget:
        theme, act = self._theme, self.actions_of
        self._said = label("", "muted", wrap=False)
        self.edit = Button(self.tr("Ubah…"), theme=theme)
        self.move_to = Button(self.tr("Pindah kelas…"), theme=theme)
        self.placement = Button(self.tr("PKL…"), theme=theme)
        self.others = Button(self.tr("Lainnya"), theme=theme, icon="chevron-up")
        self._chosen_only = (self.edit, self.move_to, self.placement, self.others)
        for button, slot in zip(self._chosen_only, (act.edit, act.move, act.placement, self._open_others), strict=True):
            button.clicked.connect(slot)
        self._foot = QWidget()
        self._foot.setLayout(row(self._said, None, *self._chosen_only, spacing=theme.px(8)))
        return self._foot

    def _make_empty(self) -> EmptyState:
        add = Button(self.tr("Tambah murid"), theme=self._theme, icon="user-plus")
        add.clicked.connect(self.actions_of.add)
        take = Button(self.tr("Masukkan daftar…"), theme=self._theme, icon="file-spreadsheet")
        take.clicked.connect(self.actions_of.take_list)
        return EmptyState(
            "users", self.tr("Belum ada murid di kelas ini"),
            self.tr("Masukkan daftar dari Excel, CSV, atau Dapodik, atau tambah satu per satu."),
            take, add, theme=self._theme,
        )  # fmt: skip

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.people)
        table.setAccessibleName(self.tr("Daftar murid"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: self._open_others(table.viewport().mapToGlobal(at)))
        table.activated.connect(lambda _: self.actions_of.edit())
        table.selectionModel().selectionChanged.connect(lambda *_: self._say_chosen())
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self._theme.changed.connect(self._size_table)
        self._size(table)
        return table

    def _size_table(self) -> None:
        self._size(self.table)

    def _size(self, table: QTableView) -> None:
        px = self._theme.px
        table.verticalHeader().setDefaultSectionSize(row_height(self._theme, 40))
        for section, width in ((ROLL, 48), (CALL_NAME, 120), (GENDER, 46), (GROUP, 150), (5, 190)):
            table.setColumnWidth(section, px(width))

    # -- choosing -------------------------------------------------------------------------------------------------
    def _choose_again(self, people: set[str]) -> None:
        model, selection = self.people, QItemSelection()
        for person in people:
            place = model.place_of(person)
            if place >= 0:
                selection.select(model.index(place, 0), model.index(place, model.columnCount() - 1))
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _say_chosen(self) -> None:
        count = len(self.chosen())
        if count:
            self._said.setText(self.tr("%n dipilih", "", count))
        else:
            total = len(self._model.rows) if self._model else 0
            self._said.setText(self.tr("%n murid. Pilih dulu siapa yang diubah.", "", total))
        for button in self._chosen_only:
            button.setEnabled(count > 0 and not self.masked)
        self._fold()
        self.edit.setEnabled(count == 1 and not self.masked)
        for button in (self.undecided, self.doubles, self.unverified, self.add, self.more):
            button.setEnabled(not self.masked)

    def _fold(self) -> None:
        """Very large type: the list has the room. Of the foot stands what is needed, once somebody is chosen."""
        large = self._theme.scale >= LARGE
        self._foot.setVisible(not large or bool(self.chosen()))
        for button in (self.move_to, self.placement):
            button.setVisible(not large)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _to_table(self) -> None:
        if self.people.rowCount():
            self.table.setFocus()
            if not self.chosen():
                self.table.selectRow(0)

    # -- menus ----------------------------------------------------------------------------------------------------
    def menu_of_list(self) -> QMenu:
        """What concerns the whole list."""
        act, icons = self.actions_of, self._theme.icons
        menu = self._menu()
        menu.addAction(icons.icon("file-spreadsheet"), self.tr("&Masukkan daftar…"), act.take_list)
        menu.addAction(icons.icon("plus"), self.tr("&Kelas baru…"), act.new_class)
        menu.addAction(icons.icon("graduation-cap"), self.tr("&Tahun ajaran baru…"), act.new_year)
        menu.addSeparator()
        menu.addAction(icons.icon("users"), self.tr("Ke&lompok…"), act.groups)
        menu.addAction(icons.icon("copy"), self.tr("&Nama kembar…"), act.doubles)
        menu.addAction(icons.icon("key-round"), self.tr("Kartu &PIN kelas ini…"), act.cards_of_class)
        menu.addSeparator()
        menu.addAction(icons.icon("printer"), self.tr("Tanda terima peng&hapusan…"), act.receipts)
        return menu

    def menu_of_chosen(self) -> QMenu:
        """What can be done with the chosen besides the buttons."""
        act, icons, chosen = self.actions_of, self._theme.icons, self.chosen()
        menu = self._menu()
        if self._theme.scale >= LARGE:  # the buttons of the foot were folded into here
            menu.addAction(icons.icon("users"), self.move_to.text(), act.move)
            menu.addAction(icons.icon("graduation-cap"), self.placement.text(), act.placement)
            menu.addSeparator()
        if len(chosen) == 1 and chosen[0].card.group:
            menu.addAction(icons.icon("key-round"), self.tr("Kartu &PIN…"), act.cards)
        if len(chosen) == 2:
            menu.addAction(icons.icon("link"), self.tr("&Gabungkan: orang yang sama…"), act.link)
        if len(chosen) == 1 and chosen[0].linked:
            menu.addAction(icons.icon("copy"), self.tr("Pi&sahkan lagi"), act.unlink)
        if any(one.away for one in chosen):
            menu.addAction(icons.icon("x"), self.tr("&Batalkan PKL"), act.withdraw)
        if any(one.card.group for one in chosen):
            menu.addAction(icons.icon("log-out"), self.tr("&Keluar dari sekolah"), act.leave)
        if len(chosen) == 1:
            menu.addSeparator()
            menu.addAction(icons.icon("triangle-alert"), self.tr("&Hapus data…"), act.erase)
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open_more(self) -> None:
        self.menu_of_list().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _open_others(self, at: Any = None) -> None:
        if self.chosen() and not self.masked:
            menu = self.menu_of_chosen()
            above = self.others.mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height())
            menu.popup(at if isinstance(at, QPoint) else above)
