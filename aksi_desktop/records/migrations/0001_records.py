"""Version 1 of the records. Frozen: a later change is a later file."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    # by, about, stream and id are raw 16 bytes ('' where nobody): half the size of hex in four indexes.
    """CREATE TABLE event (
        rid INTEGER PRIMARY KEY,
        id BLOB NOT NULL,
        stream BLOB NOT NULL,
        n INTEGER NOT NULL,
        kind TEXT NOT NULL,
        by BLOB NOT NULL,
        about BLOB NOT NULL,
        obj TEXT NOT NULL,
        state INTEGER NOT NULL,
        head BLOB NOT NULL,
        sig TEXT NOT NULL,
        data BLOB
    )""",
    "CREATE UNIQUE INDEX event_id ON event (id)",
    "CREATE INDEX event_stream ON event (stream, n)",
    # Serves every fold, drill-down and redaction by the person it concerns.
    "CREATE INDEX event_about ON event (about, obj)",
    # Mostly a learner acts for himself; only the other rows need an index of their own.
    "CREATE INDEX event_by ON event (by) WHERE by <> about",
    # Few: what waits for its authority.
    "CREATE INDEX event_waiting ON event (state) WHERE state <> 0",
    # Few: what a redaction emptied.
    "CREATE INDEX event_empty ON event (id) WHERE data IS NULL",
    # The few events that links, redactions and trust are folded from; an index over all kinds would cost more.
    "CREATE TABLE cornerstone (rid INTEGER PRIMARY KEY REFERENCES event (rid), kind TEXT NOT NULL)",
    "CREATE INDEX cornerstone_kind ON cornerstone (kind)",
    "CREATE TABLE outbox (rid INTEGER PRIMARY KEY REFERENCES event (rid))",
    "CREATE TABLE draft (owner TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, saved INTEGER NOT NULL,"
    " PRIMARY KEY (owner, key))",
    "CREATE TABLE local_state (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE projection (name TEXT PRIMARY KEY, version INTEGER NOT NULL, tables TEXT NOT NULL)",
    "CREATE TABLE alias (id BLOB PRIMARY KEY, canonical BLOB NOT NULL)",
    "CREATE INDEX alias_canonical ON alias (canonical)",
    "CREATE TABLE trusted_key (key TEXT PRIMARY KEY, roles TEXT NOT NULL, label TEXT NOT NULL, lab TEXT NOT NULL,"
    " struck TEXT NOT NULL)",
    "CREATE TABLE redacted (about BLOB PRIMARY KEY)",
    "CREATE TABLE redacted_event (id BLOB PRIMARY KEY)",
    "CREATE TABLE redacted_blob (hash TEXT PRIMARY KEY)",
    # Which computer brought a stream, how far and when: what time anchors and "made at which computer" rest on.
    "CREATE TABLE delivered (stream BLOB NOT NULL, key TEXT NOT NULL, upto INTEGER NOT NULL, t_max INTEGER NOT NULL,"
    " at INTEGER NOT NULL, PRIMARY KEY (stream, key))",
    "CREATE TABLE blob_use (hash TEXT NOT NULL, about BLOB NOT NULL, PRIMARY KEY (hash, about))",
)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
