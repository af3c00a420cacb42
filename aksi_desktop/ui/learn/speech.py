"""Reading aloud, only where the computer has a voice for Indonesian. QtTextToSpeech is imported when first asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

USELESS_ENGINES = frozenset({"mock", "none", ""})


class ReadAloud(QObject):
    """Speaks one text at a time. ``changed`` says whether it speaks now."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._looked = False

    def available(self) -> bool:
        """Whether an Indonesian voice exists. The first call loads the engine: make it when nobody waits."""
        if not self._looked:
            self._looked = True
            self._engine = self._find()
        return self._engine is not None

    def _find(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:  # a Linux without speech-dispatcher cannot load the library
            return None
        names = [name for name in QTextToSpeech.availableEngines() if name not in USELESS_ENGINES]
        if not names:
            return None
        engine = QTextToSpeech(names[0], self)
        wanted = [locale for locale in engine.availableLocales() if locale.language() == QLocale.Language.Indonesian]
        if not wanted:
            engine.deleteLater()
            return None
        engine.setLocale(wanted[0])
        engine.stateChanged.connect(self._state_changed)
        return engine

    def _state_changed(self) -> None:
        self.changed.emit(self.speaking)

    @property
    def speaking(self) -> bool:
        """Whether a text is being read now."""
        engine = self._engine
        return engine is not None and engine.state() == type(engine).State.Speaking

    def toggle(self, text: str) -> None:
        """Read this text, or be silent when something is being read."""
        if self._engine is None:
            return
        if self.speaking:
            self._engine.stop()
        else:
            self._engine.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self._engine is not None and self.speaking:
            self._engine.stop()
