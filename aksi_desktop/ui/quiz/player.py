"""The quiz view: bars, one question or the result between them, keys, and drafts within two seconds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.error_text import sentence
from aksi_desktop.ui.learn.pictures import LessonPictures, Pictures
from aksi_desktop.ui.learn.trouble import TroublePage
from aksi_desktop.ui.quiz.area import FitArea
from aksi_desktop.ui.quiz.bars import QuizBar, QuizFoot
from aksi_desktop.ui.quiz.keys import is_enter, press_focused_button
from aksi_desktop.ui.quiz.markup import Markup
from aksi_desktop.ui.quiz.question import QuestionPage
from aksi_desktop.ui.quiz.result import ResultPage
from aksi_desktop.ui.quiz.start import StartFoot, StartPage
from aksi_desktop.ui.widgets import FocusScreen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.classroom.graded import Refusal
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.quiz.model import QuestionCard, QuizTrouble, ResultCard, StartCard
    from aksi_desktop.ui.quiz.presenter import QuizPresenter
    from aksi_desktop.ui.theme import Theme

COLUMN = 860
DRAFT_MS = 800
"""From a change to its draft: under the two seconds that are promised, and not at every key."""


class QuizScreen(FocusScreen):
    """One quiz on the screen. Signals say what the learner wants; ``show_*`` show what the presenter decided."""

    confirm_asked = Signal(Answer, int)
    draft_ready = Signal(Answer)
    hint_asked = Signal()
    leave_asked = Signal()
    repeat_asked = Signal()
    read_asked = Signal(str)
    home_asked = Signal()
    begin_asked = Signal()
    skip_asked = Signal()
    review_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._presenter: QuizPresenter | None = None
        self._scale = theme.scale
        self._markup = Markup(theme=theme)
        self._pictures = Pictures()
        self.question: QuestionPage | None = None
        self.result: ResultPage | None = None
        self._result_data: ResultCard | None = None
        self.start: StartPage | None = None
        self._start_data: StartCard | None = None
        self._trouble: TroublePage | None = None
        self._trouble_words = ("", "")
        self._told: tuple[Outcome, bool, int] | None = None
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self.keep_draft)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._build()
        theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        theme = self._theme
        self.bar = QuizBar(theme=theme)
        self.bar.leave_asked.connect(self._leave)
        self.bar.help_asked.connect(self.help_asked)
        self.bar.sign_out_asked.connect(self.sign_out_asked)
        self.foot = QuizFoot(theme=theme)
        self.foot.hint_asked.connect(self.hint_asked)
        self.foot.confirm_asked.connect(self._confirm)
        self.foot.reasons_asked.connect(self._show_reasons)
        self.foot.skip_asked.connect(self._skip)
        self.start_foot = StartFoot(theme=theme)
        self.start_foot.begin_asked.connect(self.begin_asked)
        self.start_foot.later_asked.connect(self.leave_asked)
        self.page = FitArea(theme=theme, max_width=COLUMN)
        for widget, stretch in ((self.bar, 0), (self.page, 1), (self.foot, 0), (self.start_foot, 0)):
            self._outer.addWidget(widget, stretch)

    def attend(self, presenter: QuizPresenter) -> None:
        """Keep the presenter as long as the screen lives, and let it hear what the learner wants."""
        self._presenter = presenter
        for signal, slot in (
            (self.confirm_asked, presenter.confirm),
            (self.draft_ready, presenter.save_draft),
            (self.hint_asked, presenter.ask_hint),
            (self.leave_asked, presenter.leave),
            (self.repeat_asked, presenter.repeat_wrong),
            (self.read_asked, presenter.read_again),
            (self.home_asked, presenter.go_home),
            (self.begin_asked, presenter.begin_test),
            (self.skip_asked, presenter.skip),
            (self.review_asked, presenter.review),
        ):
            signal.connect(slot)

    def set_title(self, title: str) -> None:
        """What the window title may say."""
        self._title = title

    # -- what the presenter says --------------------------------------------------------------------------------------
    def show_start(self, start: StartCard) -> None:
        """A test that counts, before it begins."""
        self._clear()
        self._start_data = start
        self.bar.show_start()
        self.foot.hide()
        self.start_foot.show()
        self.start = StartPage(start, theme=self._theme)
        self.page.show_page(self.start)
        self.start_foot.begin.setFocus()

    def show_question(self, card: QuestionCard) -> None:
        self._clear()
        self.bar.show_place(card.number, card.total, card.answered, stored=card.stored)
        self.bar.show_mode(card.mode, card.after)
        self.question = QuestionPage(card, self._markup, self._images(card), theme=self._theme)
        self.question.changed.connect(self._changed)
        self.page.show_page(self.question)
        self.foot.show()
        keys = self.question.answers.keys_help()
        if card.mode == "tes":
            self.foot.show_test(keys, others=card.others > 0)
        else:
            self.foot.show_open(keys, has_hint=bool(card.item.hint))
        self.question.answers.focus_first()

    def show_outcome(self, outcome: Outcome, *, last: bool, answered: int) -> None:
        if self.question is None:
            return
        self._draft.stop()
        self._told = (outcome, last, answered)
        self.question.show_outcome(outcome)
        self.bar.show_answered(answered, self.question.card.total)
        self.foot.show_checked(last=last, more_reasons=self.question.answers.has_more_reasons())
        self.foot.confirm.setFocus()
        if self.question.card.mode == "pembahasan":
            self.page.reveal_top()  # looking back at a test one reads the question first
        elif self.question.feedback is not None:
            self.page.reveal(self.question.feedback)

    def show_missing(self, parts: int) -> None:
        if self.question is not None:
            self.question.show_missing(parts)

    def show_hint(self, text_md: str) -> None:
        if self.question is not None:
            self.question.show_hint(text_md)
            self.foot.hint.setEnabled(False)
            self.question.answers.focus_first()
            if self.question.hint is not None:
                self.page.reveal(self.question.hint)

    def show_not_saved(self, error: AksiError) -> None:
        if self.question is not None:
            self.question.show_not_saved(sentence(error))
            self.foot.show_retry()
            if self.question.trouble is not None:
                self.page.reveal(self.question.trouble)

    def show_cannot_start(self, error: AksiError) -> None:
        self._show_page(self.tr("Kuis belum bisa dimulai"), sentence(error))

    def show_refused(self, refused: Refusal) -> None:
        """A test that counts cannot begin now: say why, and the way on."""
        why = {
            "berdua": self.tr(
                "“{0}” dinilai, jadi dikerjakan sendiri-sendiri. Keluar dulu, lalu masuk satu per satu. Membaca dan "
                "berlatih berdua tetap bisa."
            ),
            "belum-dipastikan": self.tr(
                "“{0}” dinilai, dan tadi kamu masuk tanpa PIN. Minta guru memastikan atau memberi PIN baru, lalu masuk "
                "lagi. Membaca dan berlatih tetap bisa."
            ),
            "belum-aman": self.tr(
                "“{0}” dinilai, dan komputer ini melupakan pekerjaan saat dimatikan. Pindah ke komputer lain, atau "
                "tanya guru. Membaca dan berlatih tetap bisa."
            ),
        }[refused.reason]
        self._show_page(self.tr("Kuis ini belum bisa dimulai di sini"), why.format(refused.task))

    def show_result(self, result: ResultCard) -> None:
        self._clear()
        self._result_data = result
        self.bar.show_end()
        self.bar.show_mode("tes" if result.test else "latihan", result.after)
        self.bar.show_answered(result.total, result.total)
        self.foot.hide()
        self.result = ResultPage(result, self._markup, theme=self._theme)
        self.result.repeat_asked.connect(self.repeat_asked)
        self.result.read_asked.connect(self.read_asked)
        self.result.home_asked.connect(self.home_asked)
        self.result.review_asked.connect(self.review_asked)
        self.page.show_page(self.result)
        self.result.home.setFocus()

    def show_trouble(self, trouble: QuizTrouble) -> None:
        text = self.tr("Kuis untuk {0} tidak ada atau belum bisa dibaca. Hasil belajarmu tetap tersimpan.")
        self._show_page(self.tr("Pelajaran ini belum punya kuis"), text.format(trouble.lesson))

    def _show_page(self, title: str, text: str) -> None:
        self._clear()
        self.foot.hide()
        self.bar.show_end()
        page = TroublePage(theme=self._theme)
        page.show_text(title, text, self.tr("Kembali"))
        page.back_asked.connect(self.leave_asked)
        self._trouble_words = (title, text)
        self._trouble = page
        self.page.show_page(page)

    def _clear(self) -> None:
        self._draft.stop()
        self.page.drop_page()
        self.question = self.result = self._trouble = self._result_data = None
        self.start = self._start_data = self._told = None
        self.start_foot.hide()

    def _images(self, card: QuestionCard) -> ImageSource:
        return LessonPictures(self._pictures, card.folder, dpr=self.devicePixelRatioF(), zoom=self._theme.scale / 100)

    # -- what the learner does ----------------------------------------------------------------------------------------
    def answer(self) -> Answer | None:
        """The answer on the screen that is not confirmed yet, or None."""
        question = self.question
        return None if question is None or question.answers.locked else question.answers.answer()

    def _changed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()

    def keep_draft(self) -> None:
        """Hand the unfinished answer over to be kept."""
        self._draft.stop()
        answer = self.answer()
        if answer is not None:
            self.draft_ready.emit(answer)

    def _leave(self) -> None:
        self.keep_draft()
        self.leave_asked.emit()

    def _confirm(self) -> None:
        if self.question is not None:
            self.confirm_asked.emit(self.question.answers.answer(), self.question.answers.missing())

    def _skip(self) -> None:
        self.keep_draft()
        self.skip_asked.emit()

    def _show_reasons(self) -> None:
        if self.question is not None:
            self.question.answers.show_all_reasons()
            self.foot.reasons.hide()
            self.foot.confirm.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif self.question is None:
            fresh = is_enter(event) and not event.isAutoRepeat()
            if not (self.page.scroll_by(event.key()) or (fresh and press_focused_button())):
                super().keyPressEvent(event)
        elif is_enter(event):
            if not press_focused_button(but_not_in=self.question.answers):
                self._confirm()
        elif event.text() == "?":
            self.hint_asked.emit()
        elif not (plain and event.text() and self.question.answers.take_key(event.text())):
            super().keyPressEvent(event)

    # -- frame --------------------------------------------------------------------------------------------------------
    def screen_title(self) -> str:
        return self._title

    def first_focus(self) -> QWidget | None:
        if self.question is not None:
            self.question.answers.focus_first()
            return self.focusWidget()
        if self.start is not None:
            return self.start_foot.begin
        return self.result.home if self.result is not None else self._trouble

    def leaving(self) -> None:
        self.keep_draft()

    def _theme_changed(self) -> None:
        """Colours and sizes stand in every part: the question is built again with the answer it had."""
        self._markup.forget()
        self._pictures.forget()
        question, result, start, told = self.question, self._result_data, self._start_data, self._told
        trouble = self._trouble is not None
        answer = question.answers.answer() if question is not None else None
        hint = question is not None and question.hint is not None
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            for widget in (self.bar, self.page, self.foot, self.start_foot):
                self._outer.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            self.question = self.result = self._trouble = self.start = None
            self._build()
        if question is not None and answer is not None:
            self.show_question(replace(question.card, answer=answer))
            if hint:
                self.show_hint(question.card.item.hint)
            if told is not None:
                self.show_outcome(told[0], last=told[1], answered=told[2])
        elif start is not None:
            self.show_start(start)
        elif result is not None:
            self.show_result(result)
        elif trouble:
            self._show_page(*self._trouble_words)
