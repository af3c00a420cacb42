"""Groups of a class ("Kelompok 3"): a name and who is in it, as a teacher described them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from aksi_desktop.records import Fact, HeadedProjection, Key, Projection, Table, Value, new_id, replacing
from aksi_desktop.records.catalogue import GroupDescribed
from aksi_desktop.roster.steps import Step, take

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer

_KIND = "group.described"


class GroupCard(Struct, frozen=True):
    """A group of the class ``class_id``; ``members`` are canonical ids of learners."""

    id: str
    class_id: str
    name: str
    members: tuple[str, ...]


class GroupProjection(HeadedProjection[GroupDescribed]):
    """Groups by class and id. Members stand as text: a redacted one is in no roster any more and so never shown."""

    name = "class_group"
    kinds = frozenset({_KIND})
    tables = (
        Table(
            "class_group",
            (
                "class_id TEXT NOT NULL", "group_id TEXT NOT NULL", "name TEXT NOT NULL", "members TEXT NOT NULL",
                "closed INTEGER NOT NULL",
            ),
            key=("class_id", "group_id"),
            primary=("class_id", "group_id"),
            learner="class_id",
        ),
    )  # fmt: skip

    def columns(self, shown: GroupDescribed, key: Key, versions: int) -> tuple[Value, ...]:
        members = " ".join(dict.fromkeys(member for member in shown.members if member and " " not in member))
        return shown.name, members, int(shown.closed == 1)


PROJECTIONS: tuple[Projection, ...] = (GroupProjection(),)


class Groups:
    """Reads groups and, with a teacher's key, describes them."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def of_class(self, class_id: str) -> tuple[GroupCard, ...]:
        """The open groups of a class by name."""
        rows = self._records.query(
            "SELECT group_id, class_id, name, members FROM class_group WHERE class_id = ? AND closed = 0"
            " ORDER BY name, group_id",
            (class_id,),
        )
        return tuple(
            GroupCard(str(one), str(of), str(name), tuple(map(self._records.identity, str(members).split())))
            for one, of, name, members in rows
        )

    def of_learner(self, class_id: str, person: str) -> tuple[GroupCard, ...]:
        """The open groups of this class that a learner is in."""
        wanted = self._records.identity(person)
        return tuple(card for card in self.of_class(class_id) if wanted in card.members)

    def describe(
        self, class_id: str, name: str, members: Sequence[str], *, signer: Signer, by: str = "", group: str = ""
    ) -> str:
        """Make a group, or describe ``group`` anew; gives its id."""
        group = group or new_id()
        data = GroupDescribed(name=name.strip(), members=list(members))
        fact = Fact(_KIND, by=by, about=class_id, obj=group, data=data)
        self._records.append(replacing(self._records, fact), signer=signer)
        return group

    def deal(self, class_id: str, hands: Sequence[tuple[str, Sequence[str]]], *, signer: Signer, by: str = "") -> Step:
        """Groups anew in one append: those that stood are closed, ``hands`` are names with their members.

        Gives the way back, for ``steps.undo``.
        """
        facts, before = [], []
        for card in self.of_class(class_id):
            gone = GroupDescribed(name=card.name, members=list(card.members), closed=1)
            facts.append(replacing(self._records, Fact(_KIND, by=by, about=class_id, obj=card.id, data=gone)))
            stood = GroupDescribed(name=card.name, members=list(card.members))
            before.append(Fact(_KIND, about=class_id, obj=card.id, data=stood))
        for name, members in hands:
            group, people = new_id(), list(members)
            facts.append(Fact(_KIND, by=by, about=class_id, obj=group, data=GroupDescribed(name=name, members=people)))
            gone = GroupDescribed(name=name, members=people, closed=1)
            before.append(Fact(_KIND, about=class_id, obj=group, data=gone))
        return take(self._records, facts, signer=signer, before=before)
