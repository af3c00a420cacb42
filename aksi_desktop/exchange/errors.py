"""What can go wrong when records travel, as codes with facts. The user interface holds the sentences."""

from __future__ import annotations

from aksi_desktop.errors import AksiError


class SchoolError(AksiError):
    """The school or its keys cannot do what was asked.

    Codes: ``passphrase-short`` (``minimum``), ``passphrase-wrong``, ``recovery-words-other-school``,
    ``school-exists``, ``school-locked``, ``not-the-school-computer``, ``school-file-damaged`` (``file``),
    ``npsn-wrong``, ``school-name-empty``, ``lab-name-empty``, ``set-at-school`` (only on the school's computer).
    Of teachers' own computers: ``teacher-name-empty``, ``teacher-no-class``, ``teacher-unknown``, ``teacher-twice``
    (both with ``name``), ``teacher-without-key`` (``name``).
    """

    code = "school"


class JoinError(AksiError):
    """A join file was not taken; the computer is as before.

    Codes: ``join-file-missing``, ``join-file-foreign`` (no join file at all), ``join-file-cut``,
    ``join-file-newer`` (``version``, ``known``), ``join-file-edited``, ``other-school`` (``school``: the
    name of the one this computer is in), ``computer-is-hub``, ``computer-is-lab`` (a room's computer was given a
    teacher's file), ``computer-of-teacher`` (``name``: it is another teacher's own). Of a teacher's file:
    ``teacher-phrase-needed``, ``teacher-phrase-wrong``, ``teacher-file-cut``, ``teacher-file-foreign``,
    ``teacher-file-newer``, ``teacher-file-edited``, ``teacher-struck``.
    """

    code = "join-file-foreign"


class BundleError(AksiError):
    """A bundle is refused whole; nothing of it was imported.

    Codes: ``empty``, ``too-big``, ``not-a-bundle``, ``foreign-key``, ``damaged``, ``not-for-us`` (no
    fault: another computer of the school is meant), ``layout`` (not exactly the members of a bundle),
    ``newer`` (``version``, ``known``), ``other-school``, ``unknown-computer``, ``struck-key``,
    ``signature``, ``content`` (does not match its manifest), ``bomb``, ``sample`` (a sample class meets
    a real school or the other way round), ``unreadable`` (the stick cannot read its own file).
    """

    code = "damaged"


class StickError(AksiError):
    """The stick cannot be used further; every bundle that was safe on it still is.

    Codes: ``not-joined``, ``stick-missing``, ``stick-gone``, ``stick-full`` (``needed``, ``free``),
    ``stick-read-only``, ``stick-lies`` (reads back something else), ``stick-error`` (``detail``),
    ``sample-stays``, ``cancelled``.
    """

    code = "stick-error"
