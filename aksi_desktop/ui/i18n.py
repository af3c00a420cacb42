"""Words: Indonesian is the source; English and Qt's own come from compiled files in ``resources/translations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("id", "en")
_OWNER_NAME = "aksi-words"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks ``text`` for translation where it stands; it is translated when shown. Qt's own is typed as ``object``."""
    return text


def speak(language: str, *, resources: Path) -> None:
    """Use ``"id"`` or ``"en"`` for every text made from now on; the caller makes open screens anew.

    Raises ``ValueError`` for another language.
    """
    if language not in LANGUAGES:
        message = f"no such language: {language}"
        raise ValueError(message)
    app = QCoreApplication.instance()
    if app is None:
        message = "speak() needs an application"
        raise RuntimeError(message)
    for old in app.findChildren(QTranslator):
        if old.objectName() == _OWNER_NAME:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian if language == "id" else QLocale.Language.English))
    for folder, name in _files(language, resources):
        words = QTranslator(app)
        words.setObjectName(_OWNER_NAME)
        if words.load(name, str(folder)):
            QCoreApplication.installTranslator(words)


def _files(language: str, resources: Path) -> list[tuple[Path | str, str]]:
    ours = resources / "translations"
    if language == "id":
        return [(ours, "qtbase_id.qm")]
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [(qt, "qtbase_en.qm"), (ours, "aksi_en.qm")]
