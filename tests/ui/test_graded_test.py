"""A test that counts, as its learner meets it: said before, marked during, no help in it, explained after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aksi_desktop.classroom.history import history_of
from aksi_desktop.classroom.quiz_marks import propose_from_quiz
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.roster.teachers import Teachers
from tests.ui.house import House, button, settle, words
from tests.ui.quiz.test_presenter import right_answer, wrong_answer

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.quiz.player import QuizScreen
from aksi_desktop.ui.widgets import Chip

if TYPE_CHECKING:
    from aksi_desktop.desktop import Rooms
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.quiz.question import QuestionPage
    from aksi_desktop.ui.window import MainWindow

QUIZ = "LM5"
DAY = timedelta(days=1)


@pytest.fixture
def window(home: House) -> MainWindow:
    return home.window(home.folder(with_classes=True))


@pytest.fixture
def rooms(home: House, window: MainWindow) -> Rooms:
    return home.open[-1][1][-1]


def give_test(rooms: Rooms, secrets: SchoolSecrets, *, due: date | None = None, opens: date | None = None) -> str:
    """Bu Ratna gives the second class a test."""
    key = secrets.admin_key()
    ratna = Teachers(rooms.records).describe("Ratna Wulandari", "Bu Ratna", "guru", signer=key)
    group = rooms.roster.classes()[1].id
    form = TaskForm(to=(group,), lesson=QUIZ, part="kuis", title="Ulangan 1", opens=opens, due=due, graded=True)
    return rooms.tasks.assign(form, signer=key, by=ratna.id)


def enter(window: MainWindow, rooms: Rooms) -> Learner:
    group = rooms.roster.classes()[1]
    card = rooms.roster.learners(group.id)[0]
    learner = Learner(card.id, card.call_name, card.name, group.id, group.name)
    window.entrance.enter(learner)
    settle()
    return learner


def press(window: MainWindow, key: Qt.Key) -> None:
    settle()
    # Without a window system no window may be the active one; within this one somebody has the keyboard.
    target = QApplication.focusWidget() or window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    settle()


def quiz(window: MainWindow) -> QuizScreen:
    settle()
    return next(screen for screen in window.findChildren(QuizScreen) if screen.isVisible())


def question(window: MainWindow) -> QuestionPage:
    page = quiz(window).question
    assert page is not None
    return page


def chips(window: MainWindow) -> list[str]:
    settle()
    return [chip.text() for chip in quiz(window).bar.findChildren(Chip) if chip.isVisible()]


def answer(window: MainWindow, *, right: bool = True) -> None:
    """Answer the question in front and press Enter once."""
    page = question(window)
    page.answers.set_answer(right_answer(page.card.item) if right else wrong_answer(page.card.item))
    press(window, Qt.Key.Key_Return)


def write_it(window: MainWindow, *, wrong: int = 0) -> None:
    """Answer everything that is open, the first ``wrong`` wrongly."""
    while quiz(window).question is not None:
        answer(window, right=wrong <= 0)
        wrong -= 1


def test_beranda_marks_it_and_a_calm_panel_stands_before_it(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    give_test(rooms, school_secrets, due=date.today())
    learner = enter(window, rooms)
    card = button(window, "Tes: Ulangan 1. Sampai hari ini")
    assert [chip.text() for chip in card.findChildren(Chip)] == ["Tes"]
    card.setFocus()
    press(window, Qt.Key.Key_Return)
    said = words(quiz(window))
    for sentence in (
        "Ulangan 1", "Tes dari Bu Ratna", "Nilainya dicatat untuk gurumu.", "Bisa dikerjakan sampai hari ini.",
        "Petunjuk tidak tersedia. Jawaban yang tepat dibahas di akhir.",
        "Dikerjakan sekali: jawaban yang sudah disimpan tidak diubah lagi.",
    ):  # fmt: skip
        assert sentence in said
    assert chips(window) == ["Tes"]
    assert rooms.learning.attempts(learner.id, QUIZ) == ()  # looking begins nothing
    begin, later = button(quiz(window), "Mulai"), button(quiz(window), "Nanti")
    assert begin.hasFocus()
    assert min(begin.height(), later.height()) >= 40
    press(window, Qt.Key.Key_Tab)
    assert later.hasFocus()
    press(window, Qt.Key.Key_Return)
    assert not window.findChildren(QuizScreen) or not any(each.isVisible() for each in window.findChildren(QuizScreen))
    assert rooms.learning.attempts(learner.id, QUIZ) == ()


def test_the_panel_is_read_to_its_end_by_keyboard_at_large_type(
    home: House, window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    give_test(rooms, school_secrets)
    enter(window, rooms)
    home.theme.set_scale(200)
    try:
        window.navigator.open_quiz(QUIZ)
        settle()
        bar = quiz(window).page.verticalScrollBar()
        assert bar.maximum() > 0
        assert button(quiz(window), "Mulai").visibleRegion().boundingRect().height() >= 40
        press(window, Qt.Key.Key_End)
        assert bar.value() == bar.maximum()
        assert button(quiz(window), "Mulai").hasFocus()
        press(window, Qt.Key.Key_PageUp)
        assert bar.value() < bar.maximum()
    finally:
        home.theme.set_scale(100)


def test_enter_begins_it_but_not_the_enter_that_opened_it(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    give_test(rooms, school_secrets)
    learner = enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    settle()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    target = QApplication.focusWidget()
    assert target is not None
    QApplication.sendEvent(target, held)
    settle()
    assert rooms.learning.attempts(learner.id, QUIZ) == ()
    press(window, Qt.Key.Key_Return)
    assert len(rooms.learning.attempts(learner.id, QUIZ)) == 1
    assert question(window).card.mode == "tes"
    press(window, Qt.Key.Key_Escape)
    window.navigator.open_quiz(QUIZ)
    assert question(window).card.mode == "tes"  # begun is begun: no panel again


def test_no_hint_no_feedback_and_the_first_answer_counts(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    task = give_test(rooms, school_secrets)
    learner = enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    button(quiz(window), "Mulai").click()
    with_hint = 0
    while quiz(window).question is not None:
        page, screen = question(window), quiz(window)
        assert chips(window) == ["Tes"]
        assert not screen.foot.hint.isVisible()
        assert not screen.foot.reasons.isVisible()
        with_hint += bool(page.card.item.hint)
        press(window, Qt.Key.Key_Question)
        screen.hint_asked.emit()  # whatever key or button asks for it
        assert page.hint is None
        answer(window, right=False)
        assert page.feedback is None
        assert not page.answers.locked
    assert with_hint
    (attempt,) = rooms.learning.attempts(learner.id, QUIZ)
    state = rooms.learning.attempt(learner.id, attempt)
    assert (state.task, state.finished) == (task, True)
    assert all(len(tries) == 1 and not tries[0].hint for tries in state.given.values())
    said = words(quiz(window))
    assert "Tes selesai" in said
    assert f"0 dari {len(state.items)} tepat. Nilainya dicatat untuk gurumu" in said


def test_leaving_half_way_goes_on_there_and_practice_begun_before_is_no_part_of_it(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    learner = enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    answer(window)
    practised = question(window).card.item.id
    window.navigator.close_focus()
    settle()
    give_test(rooms, school_secrets)
    window.navigator.open_quiz(QUIZ)
    press(window, Qt.Key.Key_Return)
    assert question(window).card.answered == 0  # what was practised is no answer to the test
    assert question(window).card.item.id == practised or question(window).card.number == 1
    answer(window)
    answer(window)
    at = question(window).card.item.id
    press(window, Qt.Key.Key_Escape)
    window.entrance.sign_out()
    enter(window, rooms)
    assert "Sudah dimulai" in words(window)
    window.navigator.open_quiz(QUIZ)
    assert (question(window).card.item.id, question(window).card.answered) == (at, 2)
    assert len(rooms.learning.attempts(learner.id, QUIZ)) == 2


def test_a_question_can_wait_and_comes_back(window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets) -> None:
    give_test(rooms, school_secrets)
    enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    press(window, Qt.Key.Key_Return)
    first = question(window).card.item.id
    button(quiz(window), "Lewati dulu").click()
    assert question(window).card.item.id != first
    while question(window).card.item.id != first:
        answer(window)
    assert not quiz(window).foot.skip.isVisible()  # nothing else waits
    answer(window)
    assert "Tes selesai" in words(quiz(window))


def test_what_is_right_is_shown_at_the_end_and_practice_says_that_it_is_practice(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    give_test(rooms, school_secrets)
    learner = enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    press(window, Qt.Key.Key_Return)
    write_it(window, wrong=1)
    total = len(rooms.learning.attempt(learner.id, rooms.learning.attempts(learner.id, QUIZ)[0]).items)
    button(quiz(window), "Lihat pembahasan").click()
    assert chips(window) == ["Tes · pembahasan"]
    for number in range(total):
        page = question(window)
        assert (page.card.number, page.answers.locked) == (number + 1, True)
        assert page.feedback is not None
        assert ("Belum" in page.feedback.accessibleName()) is (number == 0)
        assert not quiz(window).foot.hint.isVisible()
        press(window, Qt.Key.Key_Return)
    assert "Tes selesai" in words(quiz(window))
    button(quiz(window), "Latih soal yang belum tepat").click()
    assert chips(window) == ["Latihan"]
    assert "Ini latihan: hasil tesmu tidak berubah." in words(quiz(window))
    answer(window)
    assert question(window).feedback is not None
    window.navigator.close_focus()
    window.navigator.go("beranda")
    assert "Semua tugas sudah selesai" in words(window)
    window.navigator.open_quiz(QUIZ)
    assert chips(window) == ["Latihan"]
    assert "Tesmu sudah selesai. Ini latihan: hasil tesmu tidak berubah." in words(quiz(window))
    assert question(window).card.mode == "latihan"
    proposal = _proposal(rooms, school_secrets)
    assert proposal[learner.id] == total - 1
    told = [(step.test, step.done, step.right) for step in history_of(rooms.records, rooms.library, learner.id, QUIZ)]
    assert told == [(True, True, total - 1), (False, False, 0)]


def _proposal(rooms: Rooms, secrets: SchoolSecrets) -> dict[str, int]:
    """What the marks' table would be offered."""
    from aksi_desktop.classroom.marks import Marks

    marks = Marks(rooms.records, rooms.roster, rooms.library)
    group = rooms.roster.classes()[1].id
    column = marks.columns.new(group, lesson=QUIZ, source="kuis")
    column = marks.columns.describe(column, signer=secrets.admin_key())
    proposed = propose_from_quiz(marks, rooms.records, column)
    return {each.learner.id: each.right for each in proposed if each.changes}


def test_after_its_last_day_it_is_practice_and_beranda_points_to_the_teacher(
    window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    today = date.today()
    give_test(rooms, school_secrets, opens=today - 3 * DAY, due=today - DAY)
    enter(window, rooms)
    button(window, "Tes: Ulangan 1. Waktunya sudah lewat; tanya gurumu soal susulan").click()
    assert chips(window) == ["Latihan"]
    assert "ini latihan dan tidak dihitung" in words(quiz(window))
    assert question(window).card.mode == "latihan"


def test_who_is_without_a_test_sees_plain_practice(window: MainWindow, rooms: Rooms) -> None:
    enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    assert chips(window) == []
    assert button(quiz(window), "Periksa").isVisible()


def test_the_panel_and_the_test_stay_whole_when_the_type_changes(
    home: House, window: MainWindow, rooms: Rooms, school_secrets: SchoolSecrets
) -> None:
    give_test(rooms, school_secrets)
    enter(window, rooms)
    window.navigator.open_quiz(QUIZ)
    try:
        home.theme.set_scale(150)
        settle()
        button(quiz(window), "Mulai").click()
        home.theme.set_scale(100)
        assert chips(window) == ["Tes"]
        assert not quiz(window).foot.hint.isVisible()
        write_it(window)
        button(quiz(window), "Lihat pembahasan").click()
        home.theme.set_scale(150)
        assert question(window).answers.locked
    finally:
        home.theme.set_scale(100)
