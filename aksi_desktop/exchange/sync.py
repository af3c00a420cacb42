"""One visit to a stick: take what others brought, let go of what is safe, leave what is new.

Nothing here writes an event. Reading comes first, since it may empty the outbox and bring what the
written bundles should hold; a stick that can only be read still brings everything it has.
"""

from __future__ import annotations

import logging
import platform
import random
import time
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from aksi_desktop.exchange.bundle import MAX_FILE, Opened, Sender, Trust, name_fits, open_bundle, pack
from aksi_desktop.exchange.errors import BundleError, StickError
from aksi_desktop.exchange.feed import Feed, FeedRow, LabFeed, OutboxFeed, cut, described_in
from aksi_desktop.exchange.forgetting import note_what_came_back
from aksi_desktop.exchange.labs import OpenLab, open_labs
from aksi_desktop.exchange.memory import Memory, OwnBundle, ReadBundle, hash_in_name, reach_of
from aksi_desktop.exchange.receipts import Receipt, check_receipt, take_receipt, what_is_held, write_receipt
from aksi_desktop.exchange.report import StickReport
from aksi_desktop.exchange.sample_mark import is_sample
from aksi_desktop.exchange.stick import Stick, StickFile
from aksi_desktop.records import BadFact, BadLine, Records, RecordsError, split_line
from aksi_desktop.records.blobs import blob_hash

if TYPE_CHECKING:
    from aksi_desktop.exchange.school import School
    from aksi_desktop.roster.school_file import SchoolSecrets

Direction = Literal["both", "fetch", "save"]
Progress = Callable[[str, int, int], None]
"""Told (``baca`` or ``tulis``, done, of); may be called from the worker thread."""

MANY_FILES = 8
MANY_ANSWERED = 100
# So many bytes of own bundles are read to see whether they are still whole while there is nothing to write.
_LOOK_BYTES = 2 << 20
_RECENT_ROWS = 20_000
_log = logging.getLogger(__name__)
_README = """AKSI Desktop: USB milik {name} (NPSN {npsn})

Bila menemukan USB ini, tolong kembalikan ke sekolah tersebut.
Isi folder ini terkunci dan hanya dapat dibuka oleh komputer sekolah. Jangan ubah atau hapus berkasnya.
"""


def sync_stick(
    records: Records,
    school: School | None,
    stick_dir: Path,
    unlocked: SchoolSecrets | None = None,
    progress: Progress | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
    direction: Direction = "both",
    send_sample: bool = False,
    report: StickReport | None = None,
) -> StickReport:
    """Exchange with a stick (or any folder that stands for one); what ``report`` holds is also right when it raises.

    On the collecting computer ``unlocked`` opens what the labs wrote; without it these bundles are
    listed as ``locked`` and the labs' own are still written. ``cancelled`` is asked between two steps.

    Raises:
        StickError: the stick cannot be used (further), or ``not-joined``, ``sample-stays``, ``cancelled``;
            whatever was imported or written before stays, nothing is half done.
        RecordsError: the records could not be written.
    """
    report = StickReport() if report is None else report
    if school is None:
        raise StickError("not-joined")
    contoh = is_sample(records)
    if contoh and not send_sample:
        raise StickError("sample-stays")
    school.enter(records)
    visit = _Visit(records, school, Stick(stick_dir), unlocked, report, progress, cancelled, contoh)
    try:
        if direction != "save":
            visit.take()
        if direction != "fetch":
            visit.leave()
    finally:
        report.left = len(records.outbox)
        report.slow = visit.stick.slow
    report.safe_to_pull = True
    return report


class _Visit:
    """The state of one visit; made and forgotten by :func:`sync_stick`."""

    def __init__(
        self,
        records: Records,
        school: School,
        stick: Stick,
        unlocked: SchoolSecrets | None,
        report: StickReport,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        contoh: bool,
    ) -> None:
        self.stick = stick
        self._records = records
        self._school = school
        self._report = report
        self._progress = progress
        self._cancelled = cancelled
        self._memory = Memory(records)
        self._trust: Trust = school.trust(records, contoh=contoh)
        self._unlocked = unlocked
        self._identities = _identities(school, unlocked)
        self._contoh = contoh
        self._looks = MANY_FILES

    # ------------------------------------------------------------------ taking

    def take(self) -> None:
        """Import every bundle that is for this computer and not yet known."""
        before = self._records.last_rid()
        files = [file for file in self.stick.bundles() if not self._is_known(file)]
        for place, file in enumerate(files):
            self._tell("baca", place, len(files))
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
            self._tell("baca", len(files), len(files))
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
        raw = self.stick.read(file)
        digest = sha256(raw).hexdigest()[:16]
        if self._memory.was_read(digest, len(raw)):
            return
        try:
            opened = open_bundle(raw, self._identities, self._trust)
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
            result = self._records.merge(opened.lines, lambda done, of: self._check(), brought_by=key)
        except BadLine as error:
            codes = {"newer-event": "newer", "other-school": "other-school"}
            raise BundleError(codes.get(error.code, "content"), detail=error.code) from error
        self._report.events_in += result.new
        note_what_came_back(self._records, result.streams)
        receipt = opened.manifest.receipt
        said = check_receipt(receipt, self._trust.root, struck=self._trust.struck) if receipt else None
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

    # ------------------------------------------------------------------ leaving

    def leave(self) -> None:
        """Write what is new for each addressee; then remove own bundles that it replaces."""
        sender = self._school.sender(
            label=self._records.stream.described.label or platform.node(),
            app=self._records.stream.described.app,
            contoh=self._contoh,
        )
        files = self.stick.bundles()
        self._learners_out: set[bytes] = set()
        if self._school.is_hub:
            known = list(self._memory.known(files))
            labs, closed = _open_and_closed(self._records, self._trust)
            self._clear_closed(files, closed)
            described = described_in(self._records) if any(lab.classes for lab in labs) else {}
            # In any order, so that each lab's bundles have their turn to be looked at.
            for lab in random.sample(labs, len(labs)):
                asked = {digest: bundle for digest, bundle in known if bundle.lab == lab.id}
                self._leave_feed(LabFeed(self._records, lab, described), files, sender, lab=lab, asked=asked)
            self._clear_answered(files)
        else:
            self._leave_feed(OutboxFeed(self._records), files, sender)
        self._report.learners_out = len(self._learners_out)

    def _leave_feed(
        self,
        feed: Feed,
        files: list[StickFile],
        sender: Sender,
        *,
        lab: OpenLab | None = None,
        asked: dict[str, ReadBundle] | None = None,
    ) -> None:
        own = {file.name: note for file in files if (note := self._memory.own(file)) and note.feed == feed.key}
        good = {
            file.name: own[file.name]
            for file in files
            if file.name in own and own[file.name].state == feed.state and own[file.name].size == file.size
        }
        good = {name: note for name, note in good.items() if lab or self._still_needed(feed, note)}
        reach, top = reach_of(good.values()), feed.top()
        unanswered = set(asked or ()) - {digest for note in good.values() for digest in note.answers}
        fresh = self._has_news(feed, reach, top)
        whole = self._whole(good, files, busy=bool(fresh or unanswered))
        if whole.keys() != good.keys():
            good, reach = whole, reach_of(whole.values())
            unanswered = set(asked or ()) - {digest for note in good.values() for digest in note.answers}
            fresh = self._has_news(feed, reach, top)
        if (fresh or unanswered) and (len(good) >= MANY_FILES or reach == 0):
            # Many small files, or none that still says the right thing: one new whole.
            good, reach = {}, 0
        if fresh or unanswered:
            self._write(feed, reach, top, sender, lab, asked or {})
        for name in own.keys() - good.keys():
            self.stick.remove(name)
            self._report.removed.append(name)
        if own.keys() - good.keys():
            self.stick.settle()

    def _has_news(self, feed: Feed, reach: int, top: int) -> bool:
        """Whether anything after row ``reach`` is for this feed; rows that are for others are looked at once."""
        quiet = self._memory.quiet_until(feed.key, feed.state, reach)
        if not feed.outstanding(quiet, top):
            return False
        if not feed.selective or feed.rows(quiet, top):
            return True
        self._memory.note_quiet(feed.key, feed.state, reach, top)
        return False

    def _whole(self, good: dict[str, OwnBundle], files: list[StickFile], *, busy: bool) -> dict[str, OwnBundle]:
        """``good`` less what is seen to be spoilt; large ones are looked at when there is something to write anyhow."""
        mine = [file for file in files if file.name in good]
        bytes_left = MAX_FILE * MANY_FILES if busy else _LOOK_BYTES
        spoilt: set[str] = set()
        for file in random.sample(mine, len(mine)):
            if not self._looks or file.size > bytes_left:
                continue
            self._looks -= 1
            bytes_left -= file.size
            try:
                fits = name_fits(file.name, self.stick.read(file))
            except BundleError:
                fits = False
            if not fits:
                spoilt.add(file.name)
        return {name: note for name, note in good.items() if name not in spoilt}

    def _clear_closed(self, files: list[StickFile], closed: list[OpenLab]) -> None:
        """Take own bundles away from those whose keys were struck off; nothing new is written for them either."""
        keys = {f"lab:{lab.id}" for lab in closed}
        left = [file.name for file in files if (note := self._memory.own(file)) and note.feed in keys]
        for name in left:
            self.stick.remove(name)
            self._report.removed.append(name)
        if left:
            self.stick.settle()

    def _clear_answered(self, files: list[StickFile]) -> None:
        """Take away what other computers left, is imported, and was answered at an earlier visit.

        Each does so itself when it meets the answer; a computer whose disk is put back every night
        forgets its bundles, and its stick would fill up with them.
        """
        notes = [note for file in files if (note := self._memory.own(file))]
        answered = {digest for note in notes for digest in note.answers}
        left = [file for file in files if hash_in_name(file.name) in answered and self._memory.own(file) is None]
        if len(left) > MANY_ANSWERED:
            for file in left:
                self.stick.remove(file.name)
                self._report.removed.append(file.name)
            self.stick.settle()

    def _still_needed(self, feed: Feed, note: OwnBundle) -> bool:
        """Whether an outbox bundle holds something that still waits, and all of it (a repair refills the outbox)."""
        return 0 < feed.outstanding(note.after, note.upto) <= note.events

    def _write(
        self, feed: Feed, after: int, top: int, sender: Sender, lab: OpenLab | None, asked: dict[str, ReadBundle]
    ) -> None:
        made = int(time.time() * 1000)
        rows = feed.rows(after, top)
        receipt = self._receipt(rows, top, asked, sender, made) if lab and (rows or asked) else None
        for piece in cut(rows, after, top, receipt):
            name, raw = pack(
                piece.content,
                sender,
                profile="lab" if lab else "full",
                lab=lab.id if lab else self._school.lab.id if self._school.lab else "",
                recipient=lab.recipient if lab else self._school.facts.recipient,
                made=made,
            )
            self.stick.leave_readme(_README.format(name=self._school.name, npsn=self._school.npsn))
            self.stick.write(name, raw, self._tick)
            count = len(piece.content.lines)
            answers = sorted(asked) if piece.content.receipt else []
            note = OwnBundle(feed.key, feed.state, piece.after, piece.upto, count, len(raw), answers)
            self._memory.note_own(name, note)
            self._report.written.append(name)
            self._report.events_out += count
            self._learners_out |= piece.learners

    def _receipt(
        self, rows: list[FeedRow], top: int, asked: dict[str, ReadBundle], sender: Sender, made: int
    ) -> Receipt | None:
        """The receipt for the streams of the bundles on this stick and for what came lately by other ways."""
        streams = {row[1].hex() for row in rows if row[0] > top - _RECENT_ROWS}
        streams.update(one for bundle in asked.values() for one in bundle.streams)
        streams.discard(self._records.stream.id)
        held = what_is_held(self._records, streams)
        if not held:
            return None
        records = self._records
        return write_receipt(
            held, school=self._school.id, chain=sender.chain, signer=sender.key, epoch=records.epoch, at=made,
            run=records.stream.id, rows=records.last_rid(),
        )  # fmt: skip

    # ------------------------------------------------------------------ progress

    def _tell(self, stage: str, done: int, of: int) -> None:
        self._check()
        if self._progress:
            self._progress(stage, done, of)

    def _tick(self, done: int, of: int) -> None:
        self._tell("tulis", done, of)

    def _check(self) -> None:
        if self._cancelled and self._cancelled():
            raise StickError("cancelled")


def _open_and_closed(records: Records, trust: Trust) -> tuple[list[OpenLab], list[OpenLab]]:
    """The labs that bundles are written for, and those whose enrolment key was struck off."""
    labs = list(open_labs(records))
    closed = [lab for lab in labs if lab.enrol_key in trust.struck]
    return [lab for lab in labs if lab not in closed], closed


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
