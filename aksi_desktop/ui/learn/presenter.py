"""What happens while someone reads a lesson. Plain Python: asks library and learning, tells the view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.learn.model import After, LessonTrouble, Note, Outline, OutlineRow, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aksi_desktop.assessment import Complaint
    from aksi_desktop.curriculum import Lesson, Library
    from aksi_desktop.learning import Learning


class ReadingView(Protocol):
    """What the presenter needs of a screen."""

    def show_outline(self, outline: Outline) -> None: ...
    def show_page(self, page: Page) -> None: ...
    def prepare_page(self, page: Page) -> None: ...
    def show_trouble(self, trouble: LessonTrouble) -> None: ...
    def show_note(self, note: Note) -> None: ...
    def show_not_saved(self, error: AksiError) -> None: ...
    def ask_pause(self) -> None: ...
    def show_complaints(self, complaints: Sequence[Complaint]) -> None: ...


class ReadingExits(Protocol):
    """Where reading can lead; the shell answers."""

    def leave(self) -> None: ...
    def open_module(self, module: str) -> None: ...
    def open_quiz(self, lesson: str) -> None: ...
    def open_activity(self, lesson: str) -> None: ...
    def open_help(self) -> None: ...


def _nobody_teaches() -> bool:
    return False


class ReadingPresenter:
    """One lesson in front of one learner. ``learner`` is asked each time: a guest may claim a name in between.

    ``for_teacher`` is asked when the reader rests: whether to say how many notes a lesson has.
    """

    def __init__(
        self,
        view: ReadingView,
        exits: ReadingExits,
        *,
        library: Library,
        learning: Learning,
        learner: Callable[[], str],
        beside: Callable[[], tuple[str, ...]] = tuple,
        for_teacher: Callable[[], bool] = _nobody_teaches,
    ) -> None:
        self._view = view
        self._exits = exits
        self._library = library
        self._learning = learning
        self._learner = learner
        self._beside = beside
        self._for_teacher = for_teacher
        self._lesson: Lesson | None = None
        self._at = 0
        self._done: set[str] = set()
        self._activity_done = False
        self._place_kept = True
        self._notes, self._counted = 0, False

    @property
    def lesson(self) -> Lesson | None:
        """The lesson in front, or None while its page of trouble is shown."""
        return self._lesson

    @property
    def position(self) -> int:
        """Index of the section in front, from 0."""
        return self._at

    # -- opening ----------------------------------------------------------------------------------------------------
    def open(self, code: str, section: str = "") -> None:
        """Show a lesson at a section, or where this learner stopped. A lesson that cannot be shown says so."""
        try:
            lesson = self._library.lesson(code)
        except (KeyError, AksiError):
            lesson = None
        self._lesson = lesson if lesson is not None and lesson.sections else None
        if self._lesson is None:
            self._view.show_trouble(LessonTrouble(code, "missing" if lesson is None else "empty"))
            return
        progress = self._learning.progress(self._learner()).of(code)
        self._done = set(progress.done)
        self._activity_done = progress.activity_done
        self._notes, self._counted = 0, False
        self._at = self._start(self._lesson, section)
        self._show()

    def _start(self, lesson: Lesson, section: str) -> int:
        ids = [part.id for part in lesson.sections]
        for wanted in (section, self._learning.place(self._learner(), lesson.card.code)):
            if wanted in ids:
                return ids.index(wanted)
        open_ones = [index for index, part in enumerate(ids) if part not in self._done]
        return open_ones[0] if open_ones else 0

    # -- moving -----------------------------------------------------------------------------------------------------
    def finish_section(self) -> None:
        """Selesai, lanjut: the section counts as done, then on to what follows. Not saved means not moved."""
        lesson = self._lesson
        if lesson is None:
            return
        section = lesson.sections[self._at]
        if section.id not in self._done:
            try:
                self._learning.section_done(self._learner(), lesson.card.code, section.id, also=self._beside())
            except AksiError as error:
                self._view.show_not_saved(error)
                return
            self._done.add(section.id)
        after = self._after()
        if after == "section":
            self._at += 1
            self._show()
        elif after == "quiz":
            self._exits.open_quiz(lesson.card.code)
        else:
            self._exits.leave()

    def previous(self) -> None:
        """The section before; nothing at the first."""
        self.go_to(self._at - 1)

    def following(self) -> None:
        """The section after, without marking this one as done; nothing at the last."""
        self.go_to(self._at + 1)

    def go_to(self, index: int) -> None:
        """Show a section by its place in the lesson; places outside change nothing."""
        if self._lesson is not None and 0 <= index < len(self._lesson.sections) and index != self._at:
            self._at = index
            self._show()

    def go_to_section(self, section: str) -> None:
        """Show a section by its id, as the outline asks."""
        if self._lesson is not None:
            ids = [part.id for part in self._lesson.sections]
            if section in ids:
                self.go_to(ids.index(section))

    def rest(self) -> None:
        """The reader reads: now there is time to keep the place and to lay out the next section."""
        self.keep_place()
        self._count_notes()
        if self._lesson is not None and self._at + 1 < len(self._lesson.sections):
            self._view.prepare_page(self._page(self._at + 1))

    def _count_notes(self) -> None:
        """Only here: to know its complaints, every section of a lesson has to be read."""
        lesson = self._lesson
        if lesson is None or self._counted:
            return
        self._counted = True
        self._notes = len(lesson.complaints) if self._for_teacher() else 0
        if self._notes:
            self._view.show_outline(self._outline(lesson))

    def keep_place(self) -> None:
        """Remember where one is in this lesson. Called when the reader rests, and before the screen goes away."""
        if self._lesson is None or self._place_kept:
            return
        try:
            code, section = self._lesson.card.code, self._lesson.sections[self._at].id
            self._learning.remember_place(self._learner(), code, section)
        except AksiError as error:
            self._view.show_not_saved(error)  # only the bookmark: reading goes on
        self._place_kept = True

    def leave(self) -> None:
        """Back to where the lesson was opened."""
        self._exits.leave()

    def to_module(self) -> None:
        """To the module that this lesson belongs to."""
        if self._lesson is None:
            self._exits.leave()
        else:
            self._exits.open_module(self._lesson.card.module)

    def open_activity(self) -> None:
        """Open the activity of this lesson."""
        if self._lesson is not None:
            self._exits.open_activity(self._lesson.card.code)

    def come_back(self) -> None:
        """Shown again after the activity or the help page: marks may have changed meanwhile."""
        lesson = self._lesson
        if lesson is None:
            return
        progress = self._learning.progress(self._learner()).of(lesson.card.code)
        if progress.activity_done != self._activity_done or set(progress.done) != self._done:
            self._activity_done = progress.activity_done
            self._done = set(progress.done)
            self._show()

    def ask_notes(self) -> None:
        """Show a teacher what the loader found in this lesson."""
        if self._lesson is not None:
            self._view.show_complaints(self._lesson.complaints)

    # -- the pause card of sensitive lessons --------------------------------------------------------------------------
    def ask_pause(self) -> None:
        """Show the pause card."""
        self._view.ask_pause()

    def take_pause(self) -> None:
        """Leave now; the lesson counts as done. A full disk must not hold anybody here: leaving goes on."""
        lesson = self._lesson
        if lesson is None:
            return
        try:
            self._learning.lesson_finished(self._learner(), lesson.card.code, how="jeda", also=self._beside())
        except AksiError as error:
            self._view.show_not_saved(error)
        self._exits.leave()

    # -- links --------------------------------------------------------------------------------------------------------
    def follow(self, address: str) -> None:
        """A link in the text: a term, a citation, the help page, another section. Others are not links here."""
        kind, _, name = address.partition(":")
        if kind == "istilah":
            self._show_term(name)
        elif kind == "rujukan":
            self._show_source(name)
        elif kind == "bantuan":
            self._exits.open_help()
        elif kind in ("bagian", "") or address.startswith("#"):
            self.go_to_section(name or address.lstrip("#"))
        elif kind == "pelajaran":
            self.open(name)

    def _show_term(self, slug: str) -> None:
        glossary = self._library.glossary
        term = glossary.get(slug)
        if term is None:
            return
        related = (glossary.get(other) for other in term.see)
        see = tuple((f"istilah:{other.slug}", other.name) for other in related if other is not None)
        self._view.show_note(Note("istilah", term.name, term.definition_md, see=see))

    def _show_source(self, source_id: str) -> None:
        sources = self._lesson.sources if self._lesson else ()
        source = next((source for source in sources if source.id == source_id), None)
        if source is not None:
            self._view.show_note(
                Note("rujukan", source.source, source.sentence, source.checked, number=source.number, link=source.link)
            )

    # -- what is shown ------------------------------------------------------------------------------------------------
    def _after(self, index: int | None = None) -> After:
        assert self._lesson is not None
        at = self._at if index is None else index
        if at + 1 < len(self._lesson.sections):
            return "section"
        return "quiz" if self._lesson.card.has_quiz else "finish"

    def _show(self) -> None:
        lesson = self._lesson
        assert lesson is not None
        self._view.show_page(self._page(self._at))
        self._view.show_outline(self._outline(lesson))
        self._place_kept = False

    def _page(self, index: int) -> Page:
        lesson = self._lesson
        assert lesson is not None
        total = len(lesson.sections)
        section = lesson.sections[index]
        return Page(
            lesson=lesson.card.code,
            section=section,
            folder=lesson.card.folder,
            number=index + 1,
            total=total,
            after=self._after(index),
            done=section.id in self._done,
            can_pause=lesson.card.sensitive == "tinggi",
            typing_allowed=lesson.card.sensitive != "tinggi",
            has_activity=lesson.card.has_activity,
            activity_done=self._activity_done,
            sources=lesson.sources if index + 1 == total else (),
        )

    def _outline(self, lesson: Lesson) -> Outline:
        card = lesson.card
        module = next((module for module in self._library.modules if module.code == card.module), None)
        return Outline(
            lesson=card.code,
            module=card.module,
            module_title=module.title if module else card.module,
            title=card.screen_title or card.title,
            jp=card.jp,
            phase=card.phase,
            goal=card.goals[0] if card.goals else "",
            rows=tuple(OutlineRow(part.id, part.title, part.id in self._done) for part in lesson.sections),
            current=lesson.sections[self._at].id,
            notes=self._notes,
        )
