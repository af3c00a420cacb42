"""Read models over the tables of the records. Writing goes through ``append`` and ``merge`` alone."""

from __future__ import annotations

from peewee import BlobField, IntegerField, Model, TextField


class EventRow(Model):
    """One event as stored. ``state``: see ``records.log.State``."""

    rid = IntegerField(primary_key=True)
    id = BlobField()
    stream = BlobField()
    n = IntegerField()
    kind = TextField()
    by = BlobField()
    about = BlobField()
    obj = TextField()
    state = IntegerField()
    head = BlobField()
    sig = TextField()
    data = BlobField(null=True)

    class Meta:
        table_name = "event"


class TrustedKeyRow(Model):
    """A key that the school certified; ``struck`` is JSON of streams to last places, or ""."""

    key = TextField(primary_key=True)
    roles = TextField()
    label = TextField()
    lab = TextField()
    struck = TextField()

    class Meta:
        table_name = "trusted_key"
