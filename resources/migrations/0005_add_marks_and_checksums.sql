-- What tells that nothing changed behind the program's back: who the archive is, which state it is in, and a
-- checksum of every release and every paragraph. Days on which it was opened, by which deleted releases age.

-- One row. `mark` is "tarjuman-mark:IDENTITY:PREVIOUS:CURRENT" (see app/storage/sqlite/ArchiveMark.h): the archive's
-- own number, given once, and numbers of the state before the last change and after it. Every transaction that
-- writes changes it.
CREATE TABLE archive (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    mark TEXT NOT NULL,
    days_opened INTEGER NOT NULL,
    last_opened TEXT NOT NULL
) STRICT;

INSERT INTO archive (id, mark, days_opened, last_opened)
VALUES (1, 'tarjuman-mark:' || lower(hex(randomblob(16))) || ':0000000000000000:' || lower(hex(randomblob(8))), 0, '');

-- Of all that a release says, and of a paragraph alone; see app/storage/Checksums.h.
ALTER TABLE release ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;

ALTER TABLE paragraph ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;

-- archive.days_opened when the release was deleted; those that were deleted before count from now on.
ALTER TABLE release ADD COLUMN deleted_on_day INTEGER NOT NULL DEFAULT 0;
