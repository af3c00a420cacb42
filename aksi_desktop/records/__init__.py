"""The event log: what happened, once and for ever. Read ``catalogue.py`` first."""

from __future__ import annotations

from aksi_desktop.records.catalogue import CATALOGUE, Payload
from aksi_desktop.records.errors import (
    BadFact,
    BadLine,
    DatabaseDamaged,
    DataFolderBusy,
    DataFolderUnfit,
    DiskFull,
    RecordsError,
)
from aksi_desktop.records.event import Event, Signer, is_id, new_id, split_line
from aksi_desktop.records.headed import HeadedProjection, KeyedProjection, replacing
from aksi_desktop.records.projection import (
    Changes,
    EventView,
    Key,
    Lookup,
    Projection,
    Row,
    Table,
    Value,
    bounded,
    heads,
)
from aksi_desktop.records.records import Records, Status, open_records
from aksi_desktop.records.stream import Fact, MergeResult

__all__ = [
    "CATALOGUE", "BadFact", "BadLine", "Changes", "DataFolderBusy", "DataFolderUnfit", "DatabaseDamaged",
    "DiskFull", "Event", "EventView", "Fact", "HeadedProjection", "Key", "KeyedProjection", "Lookup", "MergeResult",
    "Payload", "Projection", "Records", "RecordsError", "Row", "Signer", "Status", "Table", "Value", "bounded",
    "heads", "is_id", "new_id", "open_records", "replacing", "split_line",
]  # fmt: skip
