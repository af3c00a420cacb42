"""Where the tour stops, in the order in which a student, then a visitor, would meet the screens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton

from aksi_desktop.ui.tour import Lost, Stop, Tour

if TYPE_CHECKING:
    from aksi_desktop.curriculum import LessonCard

    from aksi_desktop.ui.window import MainWindow

_MORE = "Lainnya: tampilan, kiriman, tentang"
_MOST_ITEMS = 12
_DOORS = (
    "Tutup (Esc)",
    "Close (Esc)",
    "Tutup",
    "Kembali ke pelajaran",
    "Keluar (jawaban tersimpan)",
    "Kembali…",
    "‹ Kembali",
)


def stops(window: MainWindow) -> list[Stop]:
    """Every stop for this window; the lesson shown is the one with most to show."""
    lesson = _best_lesson(window)
    found = [
        Stop("masuk-kelas", lambda tour: None),
        Stop("masuk-nama", _choose_class),
        Stop("masuk-saring", lambda tour: tour.write_into_first_field("ma")),
        Stop("beranda", partial(_sign_in, window)),
        Stop("cari", _search),
        Stop("pelajaran-daftar", _lessons),
    ]
    if lesson is not None:
        found += _reading(window, lesson)
        if lesson.has_quiz:
            found += _quiz(window, lesson)
    return found + _around() + _visitor(window)


def _best_lesson(window: MainWindow) -> LessonCard | None:
    cards = [card for module in window.navigator.services.library.modules for card in module.lessons]
    cards = [card for card in cards if card.sensitive == "none"] or cards
    return max(cards, key=lambda card: (card.has_activity, card.has_quiz, len(card.sections)), default=None)


# -- signing in -------------------------------------------------------------------------------------------------------
def _choose_class(tour: Tour) -> None:
    tour.press("X Kuliner 1")


def _sign_in(window: MainWindow, tour: Tour) -> None:
    from aksi_desktop.ui.signin.tiles import NameTile

    field = tour.visible(QLineEdit)[0]
    field.clear()
    tour.settle()
    tiles = tour.visible(NameTile)
    if not tiles:
        raise Lost("no name tiles")
    tour.click(next((tile for tile in tiles if _in_the_middle(window, tile.choice.learner.id)), tiles[0]))
    tour.until(lambda: window.navigator.signed_in, "the learner's home")


def _in_the_middle(window: MainWindow, learner: str) -> bool:
    """Whether a lesson waits to be gone on with: such a home shows most."""
    lessons = window.navigator.services.learning.progress(learner).lessons.values()
    return any(lesson.started and not lesson.finished for lesson in lessons)


def _search(tour: Tour) -> None:
    tour.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    tour.write("baca")


def _lessons(tour: Tour) -> None:
    tour.escape()
    tour.press("Pelajaran")


# -- a lesson ---------------------------------------------------------------------------------------------------------
def _reading(window: MainWindow, lesson: LessonCard) -> list[Stop]:
    found = [Stop("pelajaran-1", lambda tour: _open_lesson(window, tour, lesson))]
    for number, section in enumerate(lesson.sections[1:], 2):
        found.append(Stop(f"pelajaran-{number}", partial(_to_section, title=section.title), "pelajaran-1"))
    found += [
        Stop("istilah", partial(_follow_on_some_page, lesson=lesson, begins="istilah:"), "pelajaran-1"),
        Stop("sumber", partial(_follow_on_some_page, lesson=lesson, begins="rujukan:"), "pelajaran-1"),
        Stop("cek-pemahaman", partial(_check, lesson=lesson), "pelajaran-1"),
    ]
    if lesson.has_activity:
        found += [
            Stop("aktivitas", partial(_activity, lesson=lesson), "pelajaran-1"),
            Stop("aktivitas-tugas", _to_task, "aktivitas"),
            Stop("aktivitas-halaman", _to_page, "aktivitas"),
            Stop("aktivitas-ditinggal", _leave_activity, "aktivitas"),
        ]
    return found


def _to_task(tour: Tour) -> None:
    if tour.has("Ke tugas"):  # on a narrow screen the tasks lie behind the pages
        tour.press("Ke tugas")
    tour.press("Mulai tugas")


def _to_page(tour: Tour) -> None:
    if tour.has("Ke mini-internet"):
        tour.press("Ke mini-internet")
    tour.follow_link("halaman:")


def _open_lesson(window: MainWindow, tour: Tour, lesson: LessonCard) -> None:
    tour.open_row(lesson.title)
    tour.until(lambda: bool(tour.visible(QPushButton)), "the lesson")
    _to_section(tour, title=lesson.sections[0].title)


def _to_section(tour: Tour, *, title: str) -> None:
    if not tour.has(title + "…") and tour.has("Isi pelajaran"):  # on a narrow screen the outline is folded away
        tour.press("Isi pelajaran")
    tour.press(title + "…")


def _each_section(tour: Tour, lesson: LessonCard, here: Callable[[], bool]) -> bool:
    for section in lesson.sections:
        _to_section(tour, title=section.title)
        if here():
            return True
    return False


def _follow_on_some_page(tour: Tour, *, lesson: LessonCard, begins: str) -> None:
    def here() -> bool:
        try:
            tour.follow_link(begins)
        except Lost:
            return False
        return True

    if tour.has("Tutup (Esc)"):
        tour.press("Tutup (Esc)")
    if not _each_section(tour, lesson, here):
        raise Lost(f"no page of {lesson.code} has a link {begins}")


def _check(tour: Tour, *, lesson: LessonCard) -> None:
    if tour.has("Tutup (Esc)"):
        tour.press("Tutup (Esc)")

    def here() -> bool:
        try:
            tour.show_control("Periksa")
        except Lost:
            return False
        return True

    if not _each_section(tour, lesson, here):
        raise Lost(f"no page of {lesson.code} has a question")
    answer_anything(tour)
    tour.press("Periksa")


def _activity(tour: Tour, *, lesson: LessonCard) -> None:
    def here() -> bool:
        for words in ("Buka aktivitas", "Ulangi aktivitas"):
            try:
                tour.show_control(words)
            except Lost:
                continue
            tour.press(words)
            return True
        return False

    if not _each_section(tour, lesson, here):
        raise Lost(f"no page of {lesson.code} opens its activity")


def _leave_activity(tour: Tour) -> None:
    tour.press("Kembali ke pelajaran")


# -- a quiz -----------------------------------------------------------------------------------------------------------
def _quiz(window: MainWindow, lesson: LessonCard) -> list[Stop]:
    quiz = window.navigator.services.library.quiz(lesson.code)
    items = min(len(quiz.items) if quiz else 0, _MOST_ITEMS)
    found = [Stop("kuis-1", partial(_to_quiz, lesson=lesson), "pelajaran-1")]
    for number in range(1, items + 1):
        found.append(Stop(f"kuis-{number}-diperiksa", _answer, f"kuis-{number}"))
        onward = "Soal berikutnya" if number < items else "Lihat hasil"
        name = f"kuis-{number + 1}" if number < items else "kuis-hasil"
        found.append(Stop(name, partial(_press, words=onward), f"kuis-{number}-diperiksa"))
    return [*found, Stop("beranda-lagi", partial(_press, words="Ke Beranda"), "kuis-hasil")]


def _press(tour: Tour, *, words: str) -> None:
    tour.press(words)


def _to_quiz(tour: Tour, *, lesson: LessonCard) -> None:
    _to_section(tour, title=lesson.sections[-1].title)
    tour.press("Selesai, ke kuis")


def _answer(tour: Tour) -> None:
    answer_anything(tour)
    tour.press("Periksa")


def answer_anything(tour: Tour) -> None:
    """Give some answer to whatever question is shown, the way a hurried student would."""
    from aksi_desktop.ui.quiz.items.order import StepRow

    for kind in (QRadioButton, QCheckBox):
        rows = tour.on_page(kind)
        if rows:
            tour.click(rows[0])
            return
    boxes = tour.on_page(QComboBox)
    for number, box in enumerate(boxes):
        for _ in range(number + 1):
            tour.key(Qt.Key.Key_Down, into=box)
    pills = [button for button in tour.on_page(QPushButton) if button.isCheckable() and button.group() is not None]
    answered = set()
    for pill in pills:
        if pill.group() not in answered:
            answered.add(pill.group())
            tour.click(pill)
    if tour.on_page(QLineEdit) and not boxes:
        tour.write_into_first_field("12")
    steps = tour.on_page(StepRow)
    if steps:
        tour.click(steps[0].down)


# -- around the lessons -----------------------------------------------------------------------------------------------
def _around() -> list[Stop]:
    return [
        Stop("bantuan", lambda tour: tour.press("Butuh bantuan?")),
        Stop("menu", _menu),
        Stop("tampilan", lambda tour: tour.choose("&Tampilan dan bahasa…")),
        Stop("pintasan", partial(_from_menu, words="&Pintasan papan tombol\tF1")),
        Stop("tentang", partial(_from_menu, words="T&entang AKSI Desktop")),
        Stop("kirim", partial(_from_menu, words="&Kumpulkan && bagikan…")),
    ]


def _back_to_places(tour: Tour) -> None:
    """Leave whatever is open, by the way out that each screen shows, until the rail is there."""
    for _ in range(6):
        if tour.has("Keluar / ganti"):
            return
        door = next((words for words in _DOORS if tour.has(words)), None)
        if door is None:
            tour.escape()
        else:
            tour.press(door)
    raise Lost("no way back to the places")


def _menu(tour: Tour) -> None:
    _back_to_places(tour)
    tour.press(_MORE)


def _from_menu(tour: Tour, *, words: str) -> None:
    tour.escape()
    _back_to_places(tour)
    tour.press(_MORE)
    tour.choose(words)


# -- without a name ---------------------------------------------------------------------------------------------------
def _visitor(window: MainWindow) -> list[Stop]:
    return [
        Stop("keluar", _sign_out),
        Stop("beranda-tanpa-nama", partial(_as_guest, window)),
        Stop("ini-namaku", lambda tour: tour.press("Ini namaku…")),
    ]


def _sign_out(tour: Tour) -> None:
    _back_to_places(tour)
    tour.press("Keluar / ganti")


def _as_guest(window: MainWindow, tour: Tour) -> None:
    tour.press("Belajar tanpa nama")
    tour.until(lambda: window.navigator.signed_in, "the guest's home")
