"""The quiz on the screen, used as a person would: letters, Enter, clicks, Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from aksi_desktop.assessment import Answer
from tests.ui.lesson_room import click, shown
from tests.ui.quiz.test_presenter import right_answer, wrong_answer

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.learn.text_part import TextPart
from aksi_desktop.ui.quiz import build_quiz
from aksi_desktop.ui.quiz.items.choices import ChoiceItem
from aksi_desktop.ui.quiz.items.match import MatchItem
from aksi_desktop.ui.quiz.items.order import OrderItem
from aksi_desktop.ui.quiz.items.short import ShortItem
from aksi_desktop.ui.quiz.items.table import TableItem
from aksi_desktop.ui.quiz.player import DRAFT_MS, QuizScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.quiz.question import QuestionPage
    from aksi_desktop.ui.theme import Theme


def play(qtbot: QtBot, room: Room, theme: Theme, code: str = "UJI1", size: tuple[int, int] = (1366, 768)) -> QuizScreen:
    screen = build_quiz(theme=theme, services=room.services, jobs=Jobs(theme=theme), frame=room.frame, code=code)
    assert isinstance(screen, QuizScreen)
    shown(qtbot, screen, size=size)
    return screen


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def question(screen: QuizScreen) -> QuestionPage:
    assert screen.question is not None
    return screen.question


def go_to(screen: QuizScreen, item: str) -> None:
    """Answer rightly up to a question."""
    while question(screen).card.item.id != item:
        question(screen).answers.set_answer(right_answer(question(screen).card.item))
        screen.foot.confirm.click()
        screen.foot.confirm.click()


def letter_of(screen: QuizScreen, choice: str) -> str:
    items = question(screen).answers
    assert isinstance(items, ChoiceItem)
    return next(row.letter for row, it in zip(items.rows, items.item.choices, strict=True) if it.id == choice)


def test_letters_choose_and_enter_checks_then_moves(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    press(getattr(Qt.Key, f"Key_{letter_of(screen, 'tunda')}"))
    press(Qt.Key.Key_Return)
    page = question(screen)
    assert page.feedback is not None
    assert "Tepat." in page.feedback.accessibleName()
    assert "Berhenti dulu." in page.feedback.accessibleName()
    press(Qt.Key.Key_Return)
    assert question(screen).card.item.id == "lateral"


def test_a_choice_can_be_changed_by_click_until_it_is_checked(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    answers = question(screen).answers
    assert isinstance(answers, ChoiceItem)
    for row in answers.rows:
        click(row)
        assert [other.isChecked() for other in answers.rows].count(True) == 1
    wrong = next(row for row, it in zip(answers.rows, answers.item.choices, strict=True) if it.id == "buang")
    click(wrong)
    click(screen.foot.confirm)
    assert wrong.mark == "wrong"
    assert "Terlalu cepat." in wrong.accessibleDescription()
    right = next(row for row, it in zip(answers.rows, answers.item.choices, strict=True) if it.id == "tunda")
    assert right.mark == "missed"
    click(right)
    assert wrong.isChecked()
    assert answers.answer() == Answer.choose("buang")


def test_the_reasons_of_the_other_choices_are_one_button_away(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    question(screen).answers.set_answer(Answer.choose("tunda"))
    screen.foot.confirm.click()
    assert screen.foot.reasons.isVisible()
    click(screen.foot.reasons)
    answers = question(screen).answers
    assert isinstance(answers, ChoiceItem)
    told = {row.accessibleDescription() for row in answers.rows}
    assert "Kabar jadi beredar." in told


def test_several_choices_stay_ticked_together(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "lateral")
    for choice in ("buka", "telepon"):
        press(getattr(Qt.Key, f"Key_{letter_of(screen, choice)}"))
    press(Qt.Key.Key_Return)
    note = question(screen).feedback
    assert note is not None
    assert "Tepat, 2 dari 2." in note.accessibleName()


def test_statements_are_answered_by_their_first_letters(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "pernyataan")
    answers = question(screen).answers
    assert isinstance(answers, TableItem)
    press(Qt.Key.Key_Return)
    assert question(screen).feedback is None, "an open row is asked for first"
    wanted = {"logo": Qt.Key.Key_S, "kedua": Qt.Key.Key_B}
    for row in list(answers.rows):
        press(wanted[row.row.id])
    press(Qt.Key.Key_Return)
    outcome = answers.outcome
    assert outcome is not None
    assert outcome.right
    assert "Logo mudah dibuat." in "".join(row.verdict.accessibleName() for row in answers.rows)


def test_a_short_answer_is_typed_and_a_known_mistake_is_named(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "rasio")
    answers = question(screen).answers
    assert isinstance(answers, ShortItem)
    focused = QApplication.focusWidget()
    assert focused is answers.field
    QTest.keyClicks(answers.field, "9 : 16")
    press(Qt.Key.Key_Return)
    assert answers.field.isReadOnly()
    said = " ".join(widget.accessibleName() for widget in answers.findChildren(QWidget))
    assert "Itu tegak." in said
    assert "16:9" in said


def test_partners_are_chosen_from_lists(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "jodoh")
    answers = question(screen).answers
    assert isinstance(answers, MatchItem)
    right = right_answer(answers.item).places
    for pair, box in answers.boxes.items():
        box.setFocus()
        while box.currentData() != right[pair]:
            press(Qt.Key.Key_Down)
    screen.foot.confirm.click()
    assert answers.outcome is not None
    assert answers.outcome.right


def test_steps_move_by_button_and_by_alt_arrows(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "urut")
    answers = question(screen).answers
    assert isinstance(answers, OrderItem)
    assert answers.answer().is_empty, "the order it opens with is nobody's answer"
    wanted = list(right_answer(answers.item).chosen)
    for place, step in enumerate(wanted):
        row = next(row for row in answers.rows if row.step.id == step)
        while answers.rows.index(row) > place:
            if place == 0:
                click(row.up)
            else:
                row.up.setFocus()
                press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(answers.answer().chosen) == wanted
    screen.foot.confirm.click()
    assert answers.outcome is not None
    assert answers.outcome.right


def test_typing_is_kept_within_two_seconds_and_restored(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    go_to(screen, "rasio")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "16")
    attempt = room.learning.resume(room.learner, "UJI1")
    assert attempt is not None
    item = next(item for item in attempt.items if item.id == "rasio")
    assert DRAFT_MS < 2000
    qtbot.waitUntil(lambda: room.learning.draft_answer(attempt, item) == Answer.write("16"), timeout=2000)
    again = play(qtbot, room, theme)
    answers = question(again).answers
    assert isinstance(answers, ShortItem)
    assert answers.field.text() == "16"


def test_esc_leaves_and_keeps_the_unfinished_answer(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    press(getattr(Qt.Key, f"Key_{letter_of(screen, 'terus')}"))
    press(Qt.Key.Key_Escape)
    assert room.frame.went == [("close",)]
    again = play(qtbot, room, theme)
    assert question(again).answers.answer() == Answer.choose("terus")


def test_what_could_not_be_saved_is_not_shown_as_confirmed(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    question(screen).answers.set_answer(Answer.choose("tunda"))
    with room.full_disk():
        screen.foot.confirm.click()
        page = question(screen)
        assert page.feedback is None
        assert not page.answers.locked
        assert page.trouble is not None
        assert "belum tersimpan" in page.trouble.accessibleName()
        assert page.answers.answer() == Answer.choose("tunda")
    screen.foot.confirm.click()
    assert question(screen).feedback is not None
    assert question(screen).trouble is None


def test_the_question_mark_opens_the_hint(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    press(Qt.Key.Key_Question)
    note = question(screen).hint
    assert note is not None
    assert "Mana yang bisa dibatalkan?" in note.accessibleName()
    assert not screen.foot.hint.isEnabled()


def test_the_result_links_to_what_to_read_again(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    while screen.result is None:
        item = question(screen).card.item
        answer = wrong_answer(item) if item.id == "lateral" else right_answer(item)
        question(screen).answers.set_answer(answer)
        screen.foot.confirm.click()
        screen.foot.confirm.click()
    assert [link.text() for link in screen.result.links] == ["Baca lagi: Dapur hotel Melda"]
    click(screen.result.links[0])
    assert room.frame.went == [("close",), ("lesson", "UJI1", "dapur")]
    click(screen.result.home)
    assert room.frame.went[-1] == ("go", "beranda")
    click(screen.result.repeat)
    assert question(screen).card.item.id == "lateral"


def test_a_self_check_shows_no_score(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme, "UJI2")
    assert "tidak ada yang disimpan" in screen.bar.leave.text()
    assert screen.screen_title() == "Ruang tenang"
    question(screen).answers.set_answer(Answer.choose("tiada"))
    screen.foot.confirm.click()
    screen.foot.confirm.click()
    assert screen.result is not None
    words = " ".join(label.text() for label in screen.result.findChildren(QWidget) if hasattr(label, "text"))
    assert "dari 1" not in words


def test_a_missing_quiz_is_a_page_with_a_way_out(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme, "UJI3")
    assert screen.question is None
    press(Qt.Key.Key_Escape)
    assert room.frame.went == [("close",)]


@pytest.mark.parametrize("scale", [100, 200])
def test_theme_and_size_can_change_in_the_middle_of_an_answer(
    qtbot: QtBot, room: Room, theme: Theme, scale: int
) -> None:
    from aksi_desktop.ui.theme import ThemeChoice

    screen = play(qtbot, room, theme)
    question(screen).answers.set_answer(Answer.choose("tunda"))
    theme.set_choice(ThemeChoice.CONTRAST)
    theme.set_scale(scale)
    assert question(screen).answers.answer() == Answer.choose("tunda")
    screen.foot.confirm.click()
    theme.set_choice(ThemeChoice.DARK)
    assert question(screen).answers.locked
    assert question(screen).feedback is not None
    screen.foot.confirm.click()
    assert question(screen).card.item.id == "lateral"


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 200), ((1024, 768), 100), ((800, 600), 100)])
def test_every_question_fits_the_width_and_its_targets_are_large(
    qtbot: QtBot, room: Room, theme: Theme, size: tuple[int, int], scale: int
) -> None:
    theme.set_scale(scale)
    screen = play(qtbot, room, theme, size=size)
    seen = set()
    while screen.result is None:
        page = question(screen)
        seen.add(page.card.item.type)
        assert screen.page.horizontalScrollBar().maximum() == 0
        assert page.width() <= screen.page.viewport().width()
        for control in page.findChildren(QWidget):
            takes_keys = bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if control.isVisible() and takes_keys and not isinstance(control, TextPart):
                assert control.height() >= 40, (page.card.item.type, type(control).__name__, control.height())
                right = control.mapTo(page, control.rect().topRight()).x()
                assert right <= page.width(), (page.card.item.type, type(control).__name__)
        page.answers.set_answer(right_answer(page.card.item))
        screen.foot.confirm.click()
        screen.foot.confirm.click()
    assert len(seen) == 6


def test_choices_say_what_they_are_to_a_screen_reader(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    answers = question(screen).answers
    assert isinstance(answers, ChoiceItem)
    for row, choice in zip(answers.rows, answers.item.choices, strict=True):
        spoken = QAccessible.queryAccessibleInterface(row)
        assert spoken.role() == QAccessible.Role.RadioButton
        assert spoken.text(QAccessible.Text.Name) == f"{row.letter}. {choice.text_md}"


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    screen.foot.hint.setFocus()
    press(Qt.Key.Key_Return)
    assert question(screen).hint is not None
    assert not question(screen).answers.locked
    question(screen).answers.set_answer(Answer.choose("buang"))
    screen.foot.confirm.click()
    screen.foot.reasons.setFocus()
    press(Qt.Key.Key_Return)
    assert question(screen).card.item.id == "siti", "the reasons open, the quiz does not run on"
    assert not screen.foot.reasons.isVisible()


def test_the_feedback_is_scrolled_into_view(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme, size=(1024, 560))
    while screen.result is None:
        page = question(screen)
        page.answers.set_answer(wrong_answer(page.card.item))
        screen.foot.confirm.click()
        note = page.feedback
        assert note is not None
        viewport = screen.page.viewport()

        def seen(note: QWidget = note, viewport: QWidget = viewport) -> bool:
            bottom = note.mapTo(viewport, note.rect().bottomLeft()).y()
            return 0 < bottom <= viewport.height()

        qtbot.waitUntil(seen)
        screen.foot.confirm.click()


def test_little_right_is_said_kindly(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = play(qtbot, room, theme)
    while screen.result is None:
        question(screen).answers.set_answer(wrong_answer(question(screen).card.item))
        screen.foot.confirm.click()
        screen.foot.confirm.click()
    titles = [label.text() for label in screen.result.findChildren(QLabel) if label.property("look") == "title"]
    assert titles == ["Sudah kelihatan apa yang perlu dibaca lagi"]
    assert all(link.text().startswith("Baca lagi") for link in screen.result.links)
