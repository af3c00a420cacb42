"""Everything that is pressed is large enough for an unsteady hand: 40 px, wherever one looks."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tests.ui.house import House, button, settle

from aksi_desktop.ui.signin.tiles import NameTile

LEAST = 40


def too_small(page: QWidget) -> list[str]:
    """The visible buttons below the least size; what clears a line of text lies inside a field of that size."""
    settle()
    return [
        f"{each.text() or each.accessibleName()} {each.width()}x{each.height()}"
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and not isinstance(each.parent(), QLineEdit) and min(each.width(), each.height()) < LEAST
    ]


def test_no_target_is_smaller_than_forty_pixels(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    seen = {"masuk": too_small(window)}
    button(window, "X Kuliner 2").click()
    seen["nama"] = too_small(window)
    settle()
    next(tile for tile in window.findChildren(NameTile) if tile.isVisible()).click()
    seen["beranda"] = too_small(window)
    for place in ("Pelajaran", "Butuh bantuan?"):
        button(window, place).click()
        seen[place] = too_small(window)
    assert {place: small for place, small in seen.items() if small} == {}
