"""The first half of a visit to a stick: take what others brought."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING

from aksi_desktop.exchange.bundle import Opened, name_fits, open_bundle
from aksi_desktop.exchange.errors import BundleError, StickError
from aksi_desktop.exchange.forgetting import note_what_came_back
from aksi_desktop.exchange.memory import ReadBundle, hash_in_name
from aksi_desktop.exchange.receipts import check_receipt, take_receipt
from aksi_desktop.records import BadFact, BadLine, Records, RecordsError, split_line
from aksi_desktop.records.blobs import blob_hash

if TYPE_CHECKING:
    from aksi_desktop.exchange.school import School
    from aksi_desktop.exchange.stick import StickFile
    from aksi_desktop.exchange.visit import Visit
    from aksi_desktop.roster.school_file import SchoolSecrets

_log = logging.getLogger(__name__)


class Taking:
    """Reads the bundles of others, judges them, and imports what is for this computer and new."""

    def __init__(self, visit: Visit, unlocked: SchoolSecrets | None) -> None:
        self._visit = visit
        self._records, self._school = visit.records, visit.school
        self._stick, self._memory, self._report = visit.stick, visit.memory, visit.report
        self._identities = _identities(visit.school, unlocked)

    def take(self) -> None:
        """Import every bundle that is for this computer and not yet known."""
        before = self._records.last_rid()
        files = [file for file in self._stick.bundles() if not self._is_known(file)]
        for place, file in enumerate(files):
            self._visit.tell("baca", place, len(files))
            try:
                self._take_one(file)
            except BundleError as error:
                if error.code == "not-for-us":
                    self._report.skipped.append(file.name)
                else:
                    self._report.refused.append((file.name, error.code))
            except (StickError, RecordsError):
                raise
            except Exception:  # noqa: BLE001 - whatever one crafted file brings about, the rest must still come in
                # A bug of ours; a file's name may hold a person's, so it is not logged.
                _log.exception("a bundle could not be taken")
                self._report.refused.append((file.name, "content"))
        if files:
            self._visit.tell("baca", len(files), len(files))
        self._report.learners_in = _learners_since(self._records, before)

    def _is_known(self, file: StickFile) -> bool:
        """Whether there is nothing to do for ``file``, seen by its name and size alone."""
        digest = hash_in_name(file.name)
        if self._memory.own(file) is not None or self._memory.was_read(digest, file.size):
            return True
        if self._memory.is_foreign(digest, file.size, self._reader):
            self._report.skipped.append(file.name)
            return True
        return False

    @property
    def _reader(self) -> str:
        """Names the keys that this computer tries, so that other keys look again."""
        seat = self._school.lab
        return f"lab {seat.id} {seat.generation}" if seat else "hub"

    def _take_one(self, file: StickFile) -> None:
        if file.size and not self._identities:
            self._report.locked.append(file.name)
            return
        raw = self._stick.read(file)
        digest = sha256(raw).hexdigest()[:16]
        if self._memory.was_read(digest, len(raw)):
            return
        try:
            opened = open_bundle(raw, self._identities, self._visit.trust)
        except BundleError as error:
            raise self._judge(error, file, raw) from error
        self._import(opened)
        manifest = opened.manifest
        streams = [span.stream for span in manifest.spans]
        self._memory.note_read(digest, ReadBundle(len(raw), opened.certificate.lab, streams))
        self._report.read.append(file.name)

    def _judge(self, error: BundleError, file: StickFile, raw: bytes) -> BundleError:
        """What a bundle that our keys do not open is: another computer's, another school's, or broken."""
        if error.code != "not-for-us":
            return error
        if not file.name.startswith(f"{self._school.npsn}-"):
            return BundleError("foreign-key")
        if not name_fits(file.name, raw):
            return BundleError("damaged")
        self._memory.note_foreign(hash_in_name(file.name), file.size, self._reader)
        return error

    def _import(self, opened: Opened) -> None:
        for name, data in opened.blobs.items():
            if blob_hash(data) != name:
                raise BundleError("content", detail="blob")
        try:
            if opened.blobs:
                # Every line is judged before the first picture is kept; the merge judges them anyway.
                self._judge_lines(opened.lines)
                self._keep_blobs(opened)
            key = opened.manifest.key
            result = self._records.merge(opened.lines, lambda done, of: self._visit.check(), brought_by=key)
        except BadLine as error:
            codes = {"newer-event": "newer", "other-school": "other-school"}
            raise BundleError(codes.get(error.code, "content"), detail=error.code) from error
        self._report.events_in += result.new
        note_what_came_back(self._records, result.streams)
        receipt = opened.manifest.receipt
        said = check_receipt(receipt, self._visit.trust.root, struck=self._visit.trust.struck) if receipt else None
        if said is not None:
            self._report.receipts += take_receipt(self._records, said)

    def _judge_lines(self, lines: Iterable[bytes]) -> None:
        for line in lines:
            school = split_line(line).header.school
            if school not in ("", self._records.school):
                raise BadLine("other-school", school=school)

    def _keep_blobs(self, opened: Opened) -> None:
        for name, data in opened.blobs.items():
            for person in opened.manifest.blobs[name].about or [""]:
                try:
                    self._records.blobs.put(data, about=person)
                except BadFact:
                    continue  # the person or the picture was erased; so it stays away


def _identities(school: School, unlocked: SchoolSecrets | None) -> list[str]:
    """The age identities by which this computer opens bundles now."""
    if school.lab is not None:
        return [school.lab.identity]
    return [unlocked.identity] if unlocked is not None else []


def _learners_since(records: Records, rid: int) -> int:
    """How many learners did something in events that came after row ``rid``."""
    if records.last_rid() == rid:
        return 0
    rows = records.query("SELECT DISTINCT about FROM event WHERE rid > ? AND by = about AND about <> x''", (rid,))
    return len({records.identity(bytes.hex(row[0])) for row in rows if isinstance(row[0], bytes)})
