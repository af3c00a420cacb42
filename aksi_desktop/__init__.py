"""AKSI Desktop: the offline classroom application for Indonesian vocational schools."""

from __future__ import annotations

__version__ = "0.1.0"
