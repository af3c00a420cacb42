"""The window: views on PySide6 widgets and presenters without Qt. See ``window.build_window``."""
