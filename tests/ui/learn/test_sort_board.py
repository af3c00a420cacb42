"""Cards and groups, without Qt."""

from __future__ import annotations

from aksi_desktop.ui.learn.activity.sort_board import SortBoard


def board() -> SortBoard:
    return SortBoard({"a": "fakta", "b": "opini", "c": "fakta"}, ("fakta", "opini"))


def test_cards_leave_the_pile_and_can_change_group() -> None:
    b = board()
    b.place("b", "fakta")
    b.place("a", "fakta")
    b.place("b", "opini")
    assert b.pile == ["c"]
    assert b.cards_in("fakta") == ["a"]
    assert b.cards_in("opini") == ["b"]
    b.take_back("a")
    assert b.pile == ["a", "c"]


def test_unknown_cards_and_groups_change_nothing() -> None:
    b = board()
    b.place("z", "fakta")
    b.place("a", "mana")
    assert b.pile == ["a", "b", "c"]


def test_trying_again_keeps_what_is_right() -> None:
    b = board()
    for card in "abc":
        b.place(card, "fakta")
    assert b.complete
    assert [result.right for result in b.results()] == [True, False, True]
    assert b.retry_wrong() == ["b"]
    assert b.pile == ["b"]
    assert b.cards_in("fakta") == ["a", "c"]
