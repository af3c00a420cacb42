"""The second half of a visit to a stick: leave what is new for each addressee, and let go of what is safe."""

from __future__ import annotations

import platform
import random
import time
from typing import TYPE_CHECKING

from aksi_desktop.exchange.bundle import MAX_FILE, Sender, Trust, name_fits, pack
from aksi_desktop.exchange.errors import BundleError
from aksi_desktop.exchange.feed import Feed, FeedRow, LabFeed, OutboxFeed, cut, described_in
from aksi_desktop.exchange.labs import OpenLab, open_labs
from aksi_desktop.exchange.memory import OwnBundle, ReadBundle, hash_in_name, reach_of
from aksi_desktop.exchange.receipts import Receipt, what_is_held, write_receipt

if TYPE_CHECKING:
    from aksi_desktop.exchange.stick import StickFile
    from aksi_desktop.exchange.visit import Visit
    from aksi_desktop.records import Records

MANY_FILES = 8
MANY_ANSWERED = 100
# So many bytes of own bundles are read to see whether they are still whole while there is nothing to write.
_LOOK_BYTES = 2 << 20
_RECENT_ROWS = 20_000
_README = """AKSI Desktop: USB milik {name} (NPSN {npsn})

Bila menemukan USB ini, tolong kembalikan ke sekolah tersebut.
Isi folder ini terkunci dan hanya dapat dibuka oleh komputer sekolah. Jangan ubah atau hapus berkasnya.
"""


class Leaving:
    """Writes bundles, by feed: this computer's outbox to the school, or each lab's part to that lab."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._records, self._school = visit.records, visit.school
        self._stick, self._memory, self._report = visit.stick, visit.memory, visit.report
        self._looks = MANY_FILES
        self._learners_out: set[bytes] = set()

    def leave(self) -> None:
        """Write what is new for each addressee; then remove own bundles that it replaces."""
        sender = self._school.sender(
            label=self._records.stream.described.label or platform.node(),
            app=self._records.stream.described.app,
            contoh=self._visit.contoh,
        )
        files = self._stick.bundles()
        if self._school.is_hub:
            known = list(self._memory.known(files))
            labs, closed = _open_and_closed(self._records, self._visit.trust)
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
        self._visit.remove(own.keys() - good.keys())

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
                fits = name_fits(file.name, self._stick.read(file))
            except BundleError:
                fits = False
            if not fits:
                spoilt.add(file.name)
        return {name: note for name, note in good.items() if name not in spoilt}

    def _clear_closed(self, files: list[StickFile], closed: list[OpenLab]) -> None:
        """Take own bundles away from those whose keys were struck off; nothing new is written for them either."""
        keys = {f"lab:{lab.id}" for lab in closed}
        self._visit.remove(file.name for file in files if (note := self._memory.own(file)) and note.feed in keys)

    def _clear_answered(self, files: list[StickFile]) -> None:
        """Take away what other computers left, is imported, and was answered at an earlier visit.

        Each does so itself when it meets the answer; a computer whose disk is put back every night
        forgets its bundles, and its stick would fill up with them.
        """
        notes = [note for file in files if (note := self._memory.own(file))]
        answered = {digest for note in notes for digest in note.answers}
        left = [file for file in files if hash_in_name(file.name) in answered and self._memory.own(file) is None]
        if len(left) > MANY_ANSWERED:
            self._visit.remove(file.name for file in left)

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
            self._stick.leave_readme(_README.format(name=self._school.name, npsn=self._school.npsn))
            self._stick.write(name, raw, self._tick)
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

    def _tick(self, done: int, of: int) -> None:
        self._visit.tell("tulis", done, of)


def _open_and_closed(records: Records, trust: Trust) -> tuple[list[OpenLab], list[OpenLab]]:
    """The labs that bundles are written for, and those whose enrolment key was struck off."""
    labs = list(open_labs(records))
    closed = [lab for lab in labs if lab.enrol_key in trust.struck]
    return [lab for lab in labs if lab not in closed], closed
