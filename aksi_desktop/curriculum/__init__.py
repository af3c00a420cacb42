"""Lessons on disk become typed objects, blocks and Qt rich text; Markdown and YAML are imported when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.lazy import lazily

if TYPE_CHECKING:
    from aksi_desktop.curriculum.activity import (
        Activity,
        MiniSite,
        SearchBoost,
        SitePage,
        SiteTask,
        SortCard,
        SortGroup,
        Sorting,
        TaskChoice,
    )
    from aksi_desktop.curriculum.activity_print import activity_print_html
    from aksi_desktop.curriculum.blocks import (
        ActivityLink,
        ActivityPart,
        Block,
        Callout,
        Check,
        CheckPart,
        Columns,
        Figure,
        HelpCard,
        HelpPart,
        HtmlPalette,
        HtmlPart,
        Part,
        Prose,
        Reflection,
        ReflectionPart,
        WritingRoom,
    )
    from aksi_desktop.curriculum.cards import LessonCard, Module, RubricRow, SectionCard
    from aksi_desktop.curriculum.check import CheckReport, UnitReport, check_lessons, format_report, library_around
    from aksi_desktop.curriculum.library import Library, UnknownLesson, load_library
    from aksi_desktop.curriculum.model import (
        Glossary,
        Hit,
        Lesson,
        PlanStep,
        ReviewCard,
        Section,
        Slide,
        SlideDeck,
        Source,
        TeacherPlan,
        Term,
        Worksheet,
    )
    from aksi_desktop.curriculum.render import render_html, render_markdown, render_sources
    from aksi_desktop.curriculum.text import resolve_picture

__all__ = [
    "Activity",
    "ActivityLink",
    "ActivityPart",
    "Block",
    "Callout",
    "Check",
    "CheckPart",
    "CheckReport",
    "Columns",
    "Figure",
    "Glossary",
    "HelpCard",
    "HelpPart",
    "Hit",
    "HtmlPalette",
    "HtmlPart",
    "Lesson",
    "LessonCard",
    "Library",
    "MiniSite",
    "Module",
    "Part",
    "PlanStep",
    "Prose",
    "Reflection",
    "ReflectionPart",
    "ReviewCard",
    "RubricRow",
    "SearchBoost",
    "Section",
    "SectionCard",
    "SitePage",
    "SiteTask",
    "Slide",
    "SlideDeck",
    "SortCard",
    "SortGroup",
    "Sorting",
    "Source",
    "TaskChoice",
    "TeacherPlan",
    "Term",
    "UnitReport",
    "UnknownLesson",
    "Worksheet",
    "WritingRoom",
    "activity_print_html",
    "check_lessons",
    "format_report",
    "library_around",
    "load_library",
    "render_html",
    "render_markdown",
    "render_sources",
    "resolve_picture",
]

__getattr__ = lazily(
    __name__,
    {
        "activity": "Activity MiniSite SearchBoost SitePage SiteTask SortCard SortGroup Sorting TaskChoice",
        "activity_print": "activity_print_html",
        "blocks": (
            "ActivityLink ActivityPart Block Callout Check CheckPart Columns Figure HelpCard HelpPart "
            "HtmlPalette HtmlPart Part Prose Reflection ReflectionPart WritingRoom"
        ),
        "cards": "LessonCard Module RubricRow SectionCard",
        "check": "CheckReport UnitReport check_lessons format_report library_around",
        "library": "Library UnknownLesson load_library",
        "model": ("Glossary Hit Lesson PlanStep ReviewCard Section Slide SlideDeck Source TeacherPlan Term Worksheet"),
        "render": "render_html render_markdown render_sources",
        "text": "resolve_picture",
    },
)
