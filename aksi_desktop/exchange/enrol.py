"""A lab computer that asks nothing: it joins by the file its policy names, once it is the right one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange.joinfile import read_join_file
from aksi_desktop.exchange.school import School, join

if TYPE_CHECKING:
    from aksi_desktop.records import Records


class EnrolError(AksiError):
    """The join file is sound but not the one this computer's policy expects; the computer is as before.

    Codes: ``join-file-other-school`` and ``join-file-other-lab``, both with ``found`` and ``expected``;
    ``join-not-kept`` (``reason``), the data folder could not be written.
    """

    code = "join-file-other-school"


def enrol(data_dir: Path, records: Records, join_file: Path, *, school: str = "", lab: str = "") -> School:
    """Join by ``join_file`` when it is of ``school`` (name or NPSN) and ``lab``; empty ones take any. Writes no event.

    Raises:
        JoinError: the file cannot be read, is damaged or belongs to another school than this computer.
        EnrolError: see there.
    """
    body = read_join_file(join_file)
    if not is_school(school, name=body.name, npsn=body.npsn):
        raise EnrolError("join-file-other-school", found=body.name, expected=school)
    if not is_lab(lab, body.lab_name):
        raise EnrolError("join-file-other-lab", found=body.lab_name, expected=lab)
    try:
        return join(data_dir, records, join_file)
    except OSError as error:
        raise EnrolError("join-not-kept", reason=error.strerror or "") from error


def is_school(expected: str, *, name: str, npsn: str) -> bool:
    """Whether ``expected``, a name or an NPSN as typed in a policy, means the school; empty means any."""
    return not expected or _plain(expected) in (_plain(name), _plain(npsn))


def is_lab(expected: str, name: str) -> bool:
    """Whether ``expected``, as typed in a policy, means the lab ``name``; empty means any."""
    return not expected or _plain(expected) == _plain(name)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
