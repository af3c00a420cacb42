"""Butuh bantuan?: the page that keeps nothing. It is given files and a theme, and no service that could write."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aksi_desktop.records.catalogue import ContactDescribed

    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets.pages import FocusScreen


def build_help(
    *, theme: Theme, province: str = "", language: str = "id", own: Mapping[str, ContactDescribed] | None = None
) -> FocusScreen:
    """The page for a school in ``province`` ("" while nobody said which) that described ``own`` contacts."""
    from aksi_desktop.ui.help.contacts import load_contacts, load_page
    from aksi_desktop.ui.help.view import HelpScreen

    folder = theme.resources / "bantuan"
    return HelpScreen(load_page(folder, language), load_contacts(folder, province, own), theme=theme)
