"""Both activities on the screen, by click, by key and by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.lesson_room import click, open_room, shown

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.learn import build_activity
from aksi_desktop.ui.learn.activity.screen import ActivityScreen
from aksi_desktop.ui.learn.activity.site_player import SitePlayer
from aksi_desktop.ui.learn.activity.sort_cards import card_data
from aksi_desktop.ui.learn.activity.sort_player import SortPlayer
from aksi_desktop.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def open_activity(
    qtbot: QtBot, room: Room, theme: Theme, code: str, size: tuple[int, int] = (1366, 768)
) -> ActivityScreen:
    screen = build_activity(theme=theme, services=room.services, jobs=Jobs(theme=theme), frame=room.frame, code=code)
    assert isinstance(screen, ActivityScreen)
    shown(qtbot, screen, size=size)
    return screen


def site(screen: ActivityScreen) -> SitePlayer:
    assert isinstance(screen.player, SitePlayer)
    return screen.player


def sorting(screen: ActivityScreen) -> SortPlayer:
    assert isinstance(screen.player, SortPlayer)
    return screen.player


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


# -- situs-mini -------------------------------------------------------------------------------------------------------
def test_searching_reading_sideways_and_going_back(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    pane = site(screen).pane
    assert pane.address.text() == "https://grup.contoh"
    QTest.keyClicks(pane.search, "jahe")
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    results = pane.page.canvas.texts()[0].toPlainText()
    assert results.index("Dinas kesehatan") < results.index("Jahe menyembuhkan"), "boosted pages come first"
    pane.page.canvas.texts()[0].followed.emit("samping:dinas")
    assert len(pane.tabs.tabs) == 2
    assert pane.address.text() == "https://dinas.contoh"
    click(pane.tabs.tabs[0])
    assert pane.address.text() == "cari: jahe"
    assert QApplication.focusWidget() is pane.page, "the keyboard follows to the page"
    click(pane.back)
    assert pane.address.text() == "https://grup.contoh"
    assert not pane.back.isEnabled()
    click(pane.forward)
    assert pane.address.text() == "cari: jahe"


def test_links_open_here_or_in_a_new_tab(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    pane = site(screen).pane
    pane.page.canvas.texts()[0].followed.emit("halaman:kabar")
    assert (len(pane.tabs.tabs), pane.address.text()) == (1, "https://kabar.contoh/jahe")
    click(pane.aside)
    pane.page.canvas.texts()[0].followed.emit("halaman:toko")
    assert (len(pane.tabs.tabs), pane.address.text()) == (2, "https://toko.contoh")
    click(pane.home)
    assert pane.address.text() == "https://grup.contoh"


def test_the_address_bar_goes_to_invented_pages_only(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    pane = site(screen).pane
    for typed, stands in (("dinas.contoh", "https://dinas.contoh"), ("https://google.com", "cari: https://google.com")):
        pane.address.selectAll()
        QTest.keyClicks(pane.address, typed)
        QTest.keyClick(pane.address, Qt.Key.Key_Return)
        assert pane.address.text() == stands


def test_tabs_close_and_the_strip_has_room_for_five(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1", (1024, 768))
    pane = site(screen).pane
    while pane.tabs.plus.isVisible():
        click(pane.tabs.plus)
    assert len(pane.tabs.tabs) == 5
    assert screen.width() == 1024
    pane.tabs.close_asked.emit(4)
    assert len(pane.tabs.tabs) == 4
    assert pane.tabs.plus.isVisible()


def test_about_a_site_is_one_button_away(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    pane = site(screen).pane
    assert not pane.about.isVisible()
    pane.page.canvas.texts()[0].followed.emit("halaman:kabar")
    click(pane.about)
    assert screen.bubble.isVisible()
    assert "Dikelola toko jahe." in screen.bubble.accessibleDescription()
    press(Qt.Key.Key_Escape)
    assert not screen.bubble.isVisible()


def test_tasks_are_checked_explained_and_tried_again_until_the_debrief(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    panel = site(screen).panel
    click(panel.act)
    assert not panel.act.isEnabled(), "nothing is chosen yet"
    click(panel.rows[0])
    click(panel.act)
    said = " ".join(widget.accessibleName() for widget in panel.findChildren(QWidget))
    assert "Belum tepat" in said
    assert "Dinas hanya menjawab." in said
    assert not room.learning.progress(room.learner).of("UJI1").activity_done
    click(panel.act)
    click(panel.rows[1])
    press(Qt.Key.Key_Return)
    assert panel.board.solved == 1
    press(Qt.Key.Key_Return)
    assert panel.board.at == 1
    panel.rows[0].setFocus()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert screen.debrief is not None
    assert room.learning.progress(room.learner).of("UJI1").activity_done
    with qtbot.waitSignal(screen.closed):
        click(screen.debrief.back)


def test_evidence_counts_what_was_opened_and_links_to_it_after_checking(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    player = site(screen)
    click(player.panel.act)
    assert player.board.evidence_seen(player.board.site.tasks[0]) == (0, 1)
    click(player.panel.rows[0])
    click(player.panel.act)
    links = [link for link in player.panel.findChildren(QWidget) if "halaman bukti Toko" in link.accessibleName()]
    click(links[0])
    assert player.pane.address.text() == "https://toko.contoh"
    assert player.board.evidence_seen(player.board.site.tasks[0]) == (1, 1)


def test_where_there_is_little_room_browser_and_tasks_take_turns(qtbot: QtBot, room: Room, theme: Theme) -> None:
    theme.set_scale(200)
    screen = open_activity(qtbot, room, theme, "UJI1")
    player = site(screen)
    assert player.pane.isVisible()
    assert not player.panel.isVisible()
    click(player.switch)
    assert player.panel.isVisible()
    assert not player.pane.isVisible()
    assert screen.width() == 1366


def test_theme_and_size_keep_tabs_and_answers(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    site(screen).pane.page.canvas.texts()[0].followed.emit("halaman:kabar")
    click(site(screen).panel.act)
    click(site(screen).panel.rows[1])
    click(site(screen).panel.act)
    theme.set_choice(ThemeChoice.CONTRAST)
    theme.set_scale(120)
    assert site(screen).pane.address.text() == "https://kabar.contoh/jahe"
    assert site(screen).panel.board.solved == 1


# -- sortir -----------------------------------------------------------------------------------------------------------
def test_cards_are_placed_by_digit_click_and_drop(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    press(Qt.Key.Key_1)
    assert player.board.placed == {"suhu": "fakta"}
    click(player.groups[1])
    assert player.board.placed["enak"] == "opini"
    drop(player, "berat", 1)
    assert player.board.placed["berat"] == "opini"
    click(player.cards["berat"])
    click(player.groups[0])
    assert player.board.placed["berat"] == "fakta"
    assert player.act.isEnabled()


def drop(player: SortPlayer, card: str, group: int) -> None:
    """Let a dragged card go over a group."""
    target = player.groups[group]
    data = card_data(card)
    event = QDropEvent(
        QPointF(target.rect().center()),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)  # Qt delivers it only to the target of a drag that the system began


def test_reasons_come_after_checking_and_wrong_cards_can_be_tried_again(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    for _ in range(3):
        press(Qt.Key.Key_1)
    click(player.act)
    assert "Lebih cocok di: Opini" in player.cards["enak"].accessibleDescription()
    assert "Selera orang." in player.cards["enak"].accessibleDescription()
    assert "Tepat" in player.cards["suhu"].accessibleDescription()
    click(player.groups[1])
    assert player.board.placed["enak"] == "fakta", "what is checked lies still"
    click(player.act)
    assert player.board.pile == ["enak"]
    press(Qt.Key.Key_2)
    click(player.act)
    assert player.act.text() == "Lihat penutup"
    click(player.act)
    assert screen.debrief is not None
    assert room.learning.progress(room.learner).of("UJI3").activity_done


def test_a_card_can_wait(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    assert set(player.cards) == {"suhu"}
    buttons = [button for button in player.findChildren(QPushButton) if "Lewati" in button.text()]
    click(buttons[0])
    assert set(player.cards) == {"enak"}
    press(Qt.Key.Key_2)
    assert player.board.placed == {"enak": "opini"}


def test_dropping_nonsense_changes_nothing(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    drop(player, "../../etc", 0)
    assert player.board.placed == {}


# -- both -------------------------------------------------------------------------------------------------------------
def test_a_lesson_without_a_playable_activity_says_so(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI2")
    assert screen.player is None
    with qtbot.waitSignal(screen.closed):
        press(Qt.Key.Key_Escape)


def test_done_is_said_even_when_it_cannot_be_saved(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    with room.full_disk():
        screen.show_debrief()
    assert [error.code for error in room.frame.errors] == ["disk-full"]
    assert screen.debrief is not None


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_built_in_activities_open_in_every_theme_and_size(
    qtbot: QtBot, tmp_path: Path, theme: Theme, lessons_dir: Path, choice: ThemeChoice, scale: int
) -> None:
    theme.set_choice(choice)
    theme.set_scale(scale)
    with open_room(tmp_path, lessons_dir) as room:
        for card in room.library.cards_in_order():
            if card.has_activity:
                screen = open_activity(qtbot, room, theme, card.code)
                assert screen.player is not None, card.code
                assert screen.width() == 1366, card.code
                screen.close()


# -- left half-way ----------------------------------------------------------------------------------------------------
def test_tasks_left_half_way_go_on_where_they_were(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI1")
    player = site(screen)
    click(player.panel.act)
    click(player.panel.rows[0])
    click(player.panel.act)
    player.pane.page.canvas.texts()[0].followed.emit("halaman:kabar")
    before = room.events()
    qtbot.waitUntil(lambda: room.learning.kept_activity(room.learner, "UJI1") != "", timeout=2_000)
    assert room.events() == before, "how far one is never travels"
    again = site(open_activity(qtbot, room, theme, "UJI1"))
    assert again.board.begun
    assert again.board.answers == player.board.answers
    assert "kabar" in again.board.visited


def test_cards_lie_where_they_were_put_also_when_one_leaves_at_once(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    player.cards[next(iter(player.cards))].setFocus()
    press(Qt.Key.Key_1)
    screen.leaving()
    again = sorting(open_activity(qtbot, room, theme, "UJI3"))
    assert again.board.placed == player.board.placed != {}


def test_nothing_is_kept_of_a_finished_activity(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = open_activity(qtbot, room, theme, "UJI3")
    player = sorting(screen)
    player.cards[next(iter(player.cards))].setFocus()
    press(Qt.Key.Key_1)
    screen.leaving()
    screen.show_debrief()
    screen.leaving()
    assert room.learning.kept_activity(room.learner, "UJI3") == ""


@pytest.mark.parametrize("text", ["", "[]", "bukan", '{"at": 99, "answers": {"x": ["y"]}, "visited": [1]}'])
def test_a_snapshot_that_fits_nothing_changes_nothing(qtbot: QtBot, room: Room, theme: Theme, text: str) -> None:
    board = site(open_activity(qtbot, room, theme, "UJI1")).board
    stood = board.snapshot()
    board.restore(text)
    assert board.snapshot() == stood
