"""The tables of assessments and marks, folded from the log. Light to import: every start registers them."""

from __future__ import annotations

from aksi_desktop.records import HeadedProjection, Key, Projection, Table, Value, bounded
from aksi_desktop.records.catalogue import AssessmentDescribed, MarkGiven

MOST_WEIGHT = 100
HIGHEST = 100
STAGES = ("awal", "remedial", "pengayaan", "susulan")


class AssessmentProjection(HeadedProjection[AssessmentDescribed]):
    """Assessments by class and id."""

    name = "assessment"
    kinds = frozenset({"assessment.described"})
    tables = (
        Table(
            "assessment",
            (
                "group_id TEXT NOT NULL", "id TEXT NOT NULL", "title TEXT NOT NULL", "lesson TEXT NOT NULL",
                "aims TEXT NOT NULL", "kind TEXT NOT NULL", "kktp INTEGER NOT NULL", "weight INTEGER NOT NULL",
                "cap INTEGER NOT NULL", "date TEXT NOT NULL", "source TEXT NOT NULL",
            ),
            key=("group_id", "id"),
            primary=("group_id", "id"),
            learner="group_id",
            indexes=(("id",),),
        ),
    )  # fmt: skip

    def columns(self, shown: AssessmentDescribed, key: Key, versions: int) -> tuple[Value, ...] | None:
        if shown.withdrawn:
            return None
        # What another program wrote may lie outside what a column can be; it still has to be shown somehow.
        kktp, weight = bounded(shown.kktp, 0, HIGHEST), bounded(shown.weight, 0, MOST_WEIGHT)
        kind = "formatif" if shown.kind == "formatif" else "sumatif"
        source = "kuis" if shown.source == "kuis" else "guru"
        about = (shown.title, shown.lesson, shown.aims)
        return *about, kind, kktp, weight, int(shown.cap != 0), shown.date, source


class MarkProjection(HeadedProjection[MarkGiven]):
    """Marks by learner, assessment and stage. A moved learner keeps them: no class stands here.

    ``versions`` above 1 says that two computers gave a mark without knowing of each other.
    """

    name = "mark"
    kinds = frozenset({"mark.given"})
    tables = (
        Table(
            "mark",
            (
                "learner TEXT NOT NULL", "obj TEXT NOT NULL", "assessment TEXT NOT NULL", "stage TEXT NOT NULL",
                "value INTEGER NOT NULL", "versions INTEGER NOT NULL",
            ),
            key=("learner", "obj"),
            primary=("learner", "obj"),
            indexes=(("assessment",),),
        ),
    )  # fmt: skip

    def columns(self, shown: MarkGiven, key: Key, versions: int) -> tuple[Value, ...] | None:
        assessment, _, stage = key[1].partition("/")
        if not assessment or stage not in STAGES or shown.withdrawn or not 0 <= shown.value <= HIGHEST:
            return None
        return assessment, stage, shown.value, versions


PROJECTIONS: tuple[Projection, ...] = (AssessmentProjection(), MarkProjection())
