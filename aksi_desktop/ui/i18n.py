"""Words: Indonesian is the source; English and Qt's own come from compiled files in ``resources/translations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("id", "en")
_KEPT = "aksi_translators"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks ``text`` for translation where it stands; it is translated when shown. Qt's own is typed as ``object``."""
    return text


def speak(language: str, *, resources: Path) -> None:
    """Use ``"id"`` or ``"en"`` for every text made from now on; the caller makes open screens anew.

    Dates follow with ``adopt_locale``. Raises ``ValueError`` for another language.
    """
    if language not in LANGUAGES:
        message = f"no such language: {language}"
        raise ValueError(message)
    app = QCoreApplication.instance()
    if app is None:
        message = "speak() needs an application"
        raise RuntimeError(message)
    # Kept on the application object: asking it for its children would make PySide wrap the style, a fifth of the start.
    for old in getattr(app, _KEPT, ()):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    spoken: list[QTranslator] = []
    for folder, name in _files(language, resources):
        words = QTranslator(app)
        if words.load(name, str(folder)):
            QCoreApplication.installTranslator(words)
            spoken.append(words)
    setattr(app, _KEPT, spoken)


def adopt_locale(language: str) -> None:
    """Write dates in this language. For screens that show dates: QLocale and its tables cost as much as a screen."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.Indonesian if language == "id" else QLocale.Language.English))


def _files(language: str, resources: Path) -> list[tuple[Path | str, str]]:
    ours = resources / "translations"
    if language == "id":
        return [(ours, "qtbase_id.qm")]
    from PySide6.QtCore import QLibraryInfo

    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [(qt, "qtbase_en.qm"), (ours, "aksi_en.qm")]
