"""Beranda, Pelajaran and the search, over the real lessons."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt

from aksi_desktop.curriculum import load_library
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.records import new_id, open_records
from tests.ui.house import House, button, modal, settle, words

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.home.lessons_view import LessonsList, LessonsModel
from aksi_desktop.ui.home.model import HomeModel, part_of_day
from aksi_desktop.ui.home.presenter import HomePresenter
from aksi_desktop.ui.home.search import HitList, HitModel, SearchDialog, TermDialog
from aksi_desktop.ui.home.search_box import SearchField

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


class Page:
    """What Beranda was told to show."""

    def __init__(self) -> None:
        self.shown: list[HomeModel] = []

    def show_home(self, model: HomeModel) -> None:
        self.shown.append(model)


@pytest.mark.parametrize(
    ("hour", "part"),
    [(2, "malam"), (3, "pagi"), (9, "pagi"), (10, "siang"), (14, "siang"), (15, "sore"), (18, "malam")],
)
def test_the_greeting_follows_the_day(hour: int, part: str) -> None:
    assert part_of_day(hour) == part


def test_beranda_tells_where_to_go_on_without_any_qt(data_dir: Path, lessons_dir: Path) -> None:
    library = load_library(lessons_dir)
    records = open_records(data_dir, projections=PROJECTIONS)
    try:
        learning = Learning(records, library)
        page, siti = Page(), Learner(id=new_id(), call_name="Siti", name="Siti Rahma")
        presenter = HomePresenter(
            page,
            library=library,
            learning=learning,
            learner=lambda: siti,
            clock=lambda: datetime(2026, 11, 23, 7, 30),
        )
        presenter.refresh()
        first = page.shown[-1].next
        assert first is not None
        assert (first.started, first.fresh, first.done) == (False, True, 0)
        card = library.card(first.code)
        learning.section_done(siti.id, card.code, card.sections[0].id)
        presenter.refresh()
        now = page.shown[-1].next
        assert now is not None
        assert (now.code, now.started, now.fresh, now.done) == (card.code, True, False, 1)
        assert now.minutes < first.minutes
        for module in library.modules:
            for lesson in module.lessons:
                for section in lesson.sections:
                    learning.section_done(siti.id, lesson.code, section.id)
        presenter.refresh()
        assert page.shown[-1].next is None
        assert page.shown[-1].done == page.shown[-1].total > 0
        assert page.shown[-1].part == "pagi"
    finally:
        records.close()


def test_the_filled_card_opens_the_lesson_and_a_module_its_list(home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    button(window, "Mulai").click()
    assert window.navigator.in_focus
    window.navigator.close_focus()
    assert "Lanjutkan" in words(window)
    module = window.navigator.services.library.modules[1]
    button(window, f"{module.title}, 0 / {len(module.lessons)} pelajaran").click()
    assert window.navigator.place == "pelajaran"


def test_pelajaran_filters_and_enter_opens(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    navigator = window.navigator
    lesson = navigator.services.library.modules[0].lessons[0]
    for section in lesson.sections:
        navigator.services.learning.section_done(navigator.learner.id, lesson.code, section.id)
    navigator.go("pelajaran")
    model = window.findChild(LessonsModel)
    assert model is not None
    everything = model.rowCount()
    button(window, "Selesai").click()
    assert model.rowCount() == 2
    assert model.index_of(lesson.code).isValid()
    button(window, "Belum selesai").click()
    assert not model.index_of(lesson.code).isValid()
    button(window, "Semua").click()
    assert model.rowCount() == everything
    settle()
    view = next(view for view in window.findChildren(LessonsList) if view.isVisible())
    view.setCurrentIndex(model.index_of(lesson.code))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert navigator.in_focus


def test_search_shows_hits_while_typing_and_opens_a_section(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = modal()
    assert isinstance(dialog, SearchDialog)
    qtbot.keyClicks(dialog.field, "lateral")
    titles = [dialog.hits.model.data(dialog.hits.model.index(row)) for row in range(dialog.hits.model.rowCount())]
    assert any("lateral" in title.casefold() for title in titles)
    kinds = [dialog.hits.model.hit(dialog.hits.model.index(row)) for row in range(len(titles))]
    lesson_at = next(row for row, hit in enumerate(kinds) if hit is not None and hit.kind != "istilah")
    for _ in range(lesson_at):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.navigator.in_focus


def test_a_term_shows_its_meaning_over_the_page(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    term = window.navigator.services.library.glossary.terms[0]
    window.navigator.search()
    dialog = modal()
    assert isinstance(dialog, SearchDialog)
    qtbot.keyClicks(dialog.field, term.name)
    rows = [dialog.hits.model.hit(dialog.hits.model.index(row)) for row in range(dialog.hits.model.rowCount())]
    at = next(
        row for row, hit in enumerate(rows) if hit is not None and hit.kind == "istilah" and hit.title == term.name
    )
    for _ in range(at):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    shown = modal()
    assert isinstance(shown, TermDialog)
    assert term.name in words(shown)
    assert not window.navigator.in_focus


def test_nothing_found_is_said_and_esc_empties_then_closes(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    window.navigator.search()
    dialog = modal()
    assert isinstance(dialog, SearchDialog)
    qtbot.keyClicks(dialog.field, "qqxxzz")
    assert "Tidak ada yang cocok" in words(dialog)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.field.text() == ""
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_lists_keep_the_rules_of_qt_models(qtmodeltester: ModelTester, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    window.navigator.go("pelajaran")
    lessons = window.findChild(LessonsModel)
    assert lessons is not None
    qtmodeltester.check(lessons)
    hits = HitModel()
    hits.set_hits(window.navigator.services.library.search("baca"))
    assert hits.rowCount() > 0
    qtmodeltester.check(hits)


def test_a_schools_own_module_with_a_strange_icon_and_colour_still_shows(home: House) -> None:
    own = home.folder() / "lessons"
    module = own / "bahasa"
    module.mkdir(parents=True)
    (own / "kurikulum.toml").write_text('[[modul]]\nfolder = "bahasa"\npelajaran = []\n', encoding="utf-8")
    (module / "modul.md").write_text(
        "---\nkode: BHS\njudul: Bahasa kami\nringkas: Cerita\nwarna: hijau-lumut\n"
        "ikon: ../../rahasia\naudiens: murid\n---\n",
        encoding="utf-8",
    )
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    window.navigator.go("pelajaran")
    window.grab()
    window.navigator.go("beranda")
    window.grab()
    assert "Bahasa kami" in words(window)


def test_the_field_on_beranda_floats_its_hits_and_hides_them_when_left(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    settle()
    field = next(each for each in window.findChildren(SearchField) if each.isVisible())
    assert window.findChildren(HitList) == []
    field.setFocus()
    qtbot.keyClicks(field, "lateral")
    hits = window.findChild(HitList)
    assert hits is not None
    assert hits.isVisible()
    assert hits.model.rowCount() > 1
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert hits.list.currentIndex().row() == 1
    button(window, "Lanjutkan" if "Lanjutkan" in words(window) else "Mulai").setFocus()
    assert not hits.isVisible()
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "zzqq")
    assert "Tidak ada yang cocok" in words(window)
    field.clear()
    rows = [hit.kind for hit in window.navigator.services.library.search("lateral", limit=12)]
    qtbot.keyClicks(field, "lateral")
    for _ in range(next(row for row, kind in enumerate(rows) if kind != "istilah")):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.navigator.in_focus
    assert not hits.isVisible()
