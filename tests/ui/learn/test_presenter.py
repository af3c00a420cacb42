"""Reading, decided without Qt: where one starts, what counts as done, where links and ends lead."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aksi_desktop.ui.learn.presenter import ReadingPresenter

if TYPE_CHECKING:
    from aksi_desktop.assessment import Complaint
    from aksi_desktop.errors import AksiError
    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.learn.model import LessonTrouble, Note, Outline, Page


@dataclass
class Screen:
    """A view that keeps what it was told."""

    pages: list[Page] = field(default_factory=list)
    prepared: list[Page] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)
    troubles: list[LessonTrouble] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    not_saved: list[AksiError] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    pauses: int = 0

    def show_outline(self, outline: Outline) -> None:
        self.outlines.append(outline)

    def show_page(self, page: Page) -> None:
        self.pages.append(page)

    def prepare_page(self, page: Page) -> None:
        self.prepared.append(page)

    def show_trouble(self, trouble: LessonTrouble) -> None:
        self.troubles.append(trouble)

    def show_note(self, note: Note) -> None:
        self.notes.append(note)

    def show_not_saved(self, error: AksiError) -> None:
        self.not_saved.append(error)

    def ask_pause(self) -> None:
        self.pauses += 1

    def show_complaints(self, complaints: Sequence[Complaint]) -> None:
        self.complaints.extend(complaints)


@dataclass
class Exits:
    """Notes where reading led."""

    went: list[tuple[str, ...]] = field(default_factory=list)

    def leave(self) -> None:
        self.went.append(("leave",))

    def open_module(self, module: str) -> None:
        self.went.append(("module", module))

    def open_quiz(self, lesson: str) -> None:
        self.went.append(("quiz", lesson))

    def open_activity(self, lesson: str) -> None:
        self.went.append(("activity", lesson))

    def open_help(self) -> None:
        self.went.append(("help",))


def reader(room: Room, *, for_teacher: bool = False) -> tuple[ReadingPresenter, Screen, Exits]:
    screen, exits = Screen(), Exits()
    presenter = ReadingPresenter(
        screen,
        exits,
        library=room.library,
        learning=room.learning,
        learner=lambda: room.learner,
        for_teacher=lambda: for_teacher,
    )
    return presenter, screen, exits


def test_a_lesson_opens_at_its_first_section_and_says_where_it_leads(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    page, outline = screen.pages[-1], screen.outlines[-1]
    assert (page.section.id, page.number, page.total, page.after) == ("toko", 1, 3, "section")
    assert page.sources == ()
    assert outline.goal == "Murid memeriksa satu kabar."
    assert [row.done for row in outline.rows] == [False, False, False]
    assert outline.module_title == "Modul uji"


def test_finishing_a_section_is_recorded_once_and_moves_on(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    before = room.events()
    presenter.finish_section()
    assert room.learning.progress(room.learner).of("UJI1").done == ("toko",)
    assert screen.pages[-1].section.id == "dapur"
    assert screen.outlines[-1].rows[0].done
    after = room.events()
    assert after > before
    presenter.previous()
    presenter.finish_section()
    assert room.events() == after


def test_the_last_section_leads_to_the_quiz_and_carries_the_sources(room: Room) -> None:
    presenter, screen, exits = reader(room)
    presenter.open("UJI1", "kain")
    assert screen.pages[-1].after == "quiz"
    assert [source.id for source in screen.pages[-1].sources] == ["E25"]
    presenter.finish_section()
    assert exits.went == [("quiz", "UJI1")]


def test_without_a_quiz_the_last_section_finishes_the_lesson(room: Room) -> None:
    presenter, screen, exits = reader(room)
    presenter.open("UJI3")
    assert screen.pages[-1].after == "finish"
    presenter.finish_section()
    assert exits.went == [("leave",)]
    assert room.learning.progress(room.learner).of("UJI3").finished


def test_reopening_continues_where_one_stopped(room: Room) -> None:
    presenter, _, _ = reader(room)
    presenter.open("UJI1")
    presenter.finish_section()
    presenter.keep_place()
    again, screen, _ = reader(room)
    again.open("UJI1")
    assert screen.pages[-1].section.id == "dapur"
    asked, other, _ = reader(room)
    asked.open("UJI1", "kain")
    assert other.pages[-1].section.id == "kain"


def test_looking_around_marks_nothing_as_done(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    before = room.events()
    presenter.following()
    presenter.go_to_section("kain")
    presenter.previous()
    presenter.go_to(99)
    presenter.go_to_section("tidak-ada")
    assert [page.section.id for page in screen.pages] == ["toko", "dapur", "kain", "dapur"]
    assert room.events() == before


def test_a_full_disk_keeps_the_reader_where_the_section_is_not_saved(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    with room.full_disk():
        presenter.finish_section()
        assert [error.code for error in screen.not_saved] == ["disk-full"]
        assert screen.pages[-1].section.id == "toko"
    assert room.learning.progress(room.learner).of("UJI1").done == ()
    presenter.finish_section()
    assert screen.pages[-1].section.id == "dapur"
    assert room.learning.progress(room.learner).of("UJI1").done == ("toko",)


def test_reading_goes_on_when_only_the_place_cannot_be_kept(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    with room.full_disk():
        room.records.database.connection().execute("PRAGMA query_only = 1")
        presenter.following()
        presenter.rest()
        room.records.database.connection().execute("PRAGMA query_only = 0")
    assert screen.pages[-1].section.id == "dapur"
    assert screen.not_saved


def test_the_next_section_is_prepared_and_the_last_has_none(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    presenter.rest()
    assert screen.prepared[-1].section.id == "dapur"
    presenter.go_to_section("kain")
    presenter.rest()
    assert len(screen.prepared) == 1


def test_links_open_terms_sources_help_and_nothing_else(room: Room) -> None:
    presenter, screen, exits = reader(room)
    presenter.open("UJI1")
    presenter.follow("istilah:baca-lateral")
    presenter.follow("rujukan:E25")
    presenter.follow("bantuan:")
    presenter.follow("istilah:tidak-ada")
    presenter.follow("https://contoh.id")
    presenter.follow("file:///etc/passwd")
    term, source = screen.notes
    assert (term.kind, term.title, term.see) == ("istilah", "Baca lateral", (("istilah:sift", "SIFT"),))
    assert (source.kind, source.checked, source.number) == ("rujukan", "2026-11", 1)
    assert exits.went == [("help",)]
    assert len(screen.pages) == 1


def test_a_lesson_that_is_missing_or_empty_gets_a_friendly_page(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("TIDAK-ADA")
    presenter.open("UJI4")
    assert [(trouble.lesson, trouble.code) for trouble in screen.troubles] == [
        ("TIDAK-ADA", "missing"),
        ("UJI4", "empty"),
    ]
    presenter.finish_section()
    presenter.following()
    presenter.rest()
    assert screen.pages == []


def test_the_pause_card_of_a_sensitive_lesson_leaves_and_counts_as_done(room: Room) -> None:
    presenter, screen, exits = reader(room)
    presenter.open("UJI2")
    page = screen.pages[-1]
    assert page.can_pause
    assert not page.typing_allowed
    assert screen.outlines[-1].title == "Ruang tenang"
    presenter.ask_pause()
    assert screen.pauses == 1
    presenter.take_pause()
    progress = room.learning.progress(room.learner).of("UJI2")
    assert progress.finished
    assert progress.how == "jeda"
    assert exits.went == [("leave",)]


def test_an_ordinary_lesson_has_no_pause_card(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1")
    assert not screen.pages[-1].can_pause
    assert screen.pages[-1].typing_allowed


def test_marks_made_elsewhere_show_when_the_screen_comes_back(room: Room) -> None:
    presenter, screen, _ = reader(room)
    presenter.open("UJI1", "dapur")
    assert not screen.pages[-1].activity_done
    presenter.come_back()
    assert len(screen.pages) == 1
    room.learning.activity_done(room.learner, "UJI1")
    presenter.come_back()
    assert screen.pages[-1].activity_done


def test_only_a_teacher_is_told_how_many_notes_a_lesson_has(room: Room) -> None:
    text = room.library.card("UJI1").folder / "pelajaran.md"
    text.write_text(text.read_text(encoding="utf-8") + "\n![](gambar/tidak-ada.svg)\n", encoding="utf-8")
    for teacher in (False, True):
        presenter, screen, _ = reader(room, for_teacher=teacher)
        presenter.open("UJI1")
        presenter.rest()
        assert bool(screen.outlines[-1].notes) is teacher


def test_the_presenter_needs_no_qt() -> None:
    import subprocess

    for name in ("learn.presenter", "quiz.presenter", "learn.activity.mini_browser", "learn.activity.sort_board"):
        code = f"import aksi_desktop.ui.{name}, sys; assert not any(name.startswith('PySide6') for name in sys.modules)"
        subprocess.run([sys.executable, "-c", code], check=True)
