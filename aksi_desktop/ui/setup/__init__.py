"""Penyiapan: three steps on a new computer, offered once and never in the way. Reached again from the cog's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.setup.view import SetupScreen
    from aksi_desktop.ui.theme import Theme

# Where set-up stands while it is under way, as the settings keep it.
STEPS = ("sekolah", "komputer", "mulai")


def build_setup(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> SetupScreen:
    """The three steps, at the one where somebody left off."""
    from aksi_desktop.ui.setup.presenter import SetupPresenter
    from aksi_desktop.ui.setup.view import SetupScreen

    view = SetupScreen(theme=theme, frame=frame)
    view.presenter = SetupPresenter(
        view, services=services, jobs=jobs, frame=frame, help_words=theme.resources / "bantuan"
    )
    view.presenter.begin()
    return view


def setup_waits(services: Services) -> bool:
    """Whether set-up comes up by itself: broken off half-way, or a computer on which nothing was ever done."""
    settings = services.settings
    if settings.setup:
        return settings.setup in STEPS
    if services.records.school:
        return False
    return not services.records.query("SELECT 1 FROM event LIMIT 1")


def setup_offered(services: Services) -> bool:
    """Whether set-up has something to do here when asked for: not in Kelas contoh, not where the policy answered, not
    on a lab's computer that has joined.
    """
    from aksi_desktop.exchange.school import load_school

    if services.sample is not None and services.sample.inside:
        return False
    if answered(services.settings):
        return False
    school = load_school(services.places.data)
    return school is None or school.is_hub


def answered(settings: Settings) -> bool:
    """Whether the school's policy already says who uses this computer, and it is no teacher."""
    return "computer_use" in settings.locked and settings.computer_use != "guru"
