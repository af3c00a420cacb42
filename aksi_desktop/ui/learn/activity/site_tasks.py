"""The tasks beside the closed browser: what is asked, what was answered, which evidence was seen. No Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.curriculum import MiniSite, SiteTask, TaskChoice


@dataclass
class TaskBoard:
    """How far the tasks are. Nothing of it ever travels; :meth:`snapshot` is for this computer's draft."""

    site: MiniSite
    at: int = 0
    begun: bool = False
    """Whether the instructions were read: the first task comes after them."""
    visited: set[str] = field(default_factory=set)
    answers: dict[str, str] = field(default_factory=dict)
    """Task id -> id of the choice that was checked last."""

    def __post_init__(self) -> None:
        self.begun = not self.site.intro_md.strip()

    def snapshot(self) -> str:
        """How far it is, as text for :meth:`restore`; "" while nothing was done."""
        if not self.answers and not self.at and len(self.visited) < 2:
            return ""
        state = {"at": self.at, "begun": int(self.begun), "visited": sorted(self.visited), "answers": self.answers}
        return json.dumps(state)

    def restore(self, text: str) -> None:
        """Go on from a snapshot. What the activity no longer has is left out; text that is none changes nothing."""
        state = _table(text)
        choices = {task.id: {choice.id for choice in task.choices} for task in self.site.tasks}
        answers, visited, at = state.get("answers"), state.get("visited"), state.get("at")
        if isinstance(answers, dict):
            self.answers = {task: one for task, one in answers.items() if str(one) in choices.get(task, ())}
        if isinstance(visited, list):
            self.visited.update(page.id for page in self.site.pages if page.id in visited)
        if isinstance(at, int):
            self.go(at)
        self.begun = self.begun or state.get("begun") == 1

    @property
    def task(self) -> SiteTask | None:
        """The task in front, or None when the activity has none."""
        return self.site.tasks[self.at] if self.at < len(self.site.tasks) else None

    @property
    def total(self) -> int:
        """How many tasks there are."""
        return len(self.site.tasks)

    @property
    def solved(self) -> int:
        """How many tasks are answered rightly now."""
        return sum(self.is_right(task) for task in self.site.tasks)

    @property
    def all_tried(self) -> bool:
        """Whether every task was checked at least once: then the debrief makes sense."""
        return all(task.id in self.answers for task in self.site.tasks)

    def choice(self, task: SiteTask) -> TaskChoice | None:
        """The choice checked for a task, or None."""
        wanted = self.answers.get(task.id)
        return next((choice for choice in task.choices if choice.id == wanted), None)

    def is_right(self, task: SiteTask) -> bool:
        """Whether a task is answered rightly now."""
        choice = self.choice(task)
        return choice is not None and choice.right

    def check(self, choice_id: str) -> TaskChoice | None:
        """Check a choice of the task in front; gives it, or None when there is no such choice."""
        task = self.task
        if task is None or all(choice.id != choice_id for choice in task.choices):
            return None
        self.answers[task.id] = choice_id
        return self.choice(task)

    def try_again(self) -> None:
        """Take the answer of the task in front back."""
        if self.task is not None:
            self.answers.pop(self.task.id, None)

    def go(self, index: int) -> None:
        """Bring another task to the front; indexes outside change nothing."""
        if 0 <= index < self.total:
            self.at = index

    def next_open(self) -> int | None:
        """Index of the next task that was never checked, going round once; None when all were."""
        order = [*range(self.at + 1, self.total), *range(self.at + 1)]
        return next((index for index in order if self.site.tasks[index].id not in self.answers), None)

    def evidence_seen(self, task: SiteTask) -> tuple[int, int]:
        """(evidence pages already opened, evidence pages there are) for a task."""
        return sum(page in self.visited for page in task.evidence), len(task.evidence)


def _table(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
