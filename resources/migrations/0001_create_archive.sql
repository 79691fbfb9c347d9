-- The first archive: releases, their paragraphs and pairs, the words of the house, named settings.
-- Statements are parted by empty lines. Dates are ISO 8601 texts, times are milliseconds since 1970 in UTC,
-- roles, statuses and states are their keys. Ranks put rows in order and leave room between them, so that
-- a paragraph put in at the top does not write all the others anew.

-- One row holds all that the list of releases shows, kept up by the save that changes it.
CREATE TABLE release (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL DEFAULT '',
    place_fr TEXT NOT NULL DEFAULT '',
    place_ar TEXT NOT NULL DEFAULT '',
    embargo_until INTEGER,
    last_paragraph_id INTEGER NOT NULL,
    title_fr TEXT NOT NULL DEFAULT '',
    title_ar TEXT NOT NULL DEFAULT '',
    completeness_fr INTEGER NOT NULL,
    completeness_ar INTEGER NOT NULL,
    paragraphs_fr INTEGER NOT NULL,
    paragraphs_ar INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

-- The order of the list: without a date first, then the newest.
CREATE INDEX release_newest ON release (date = '' DESC, date DESC, changed_at DESC, id DESC)
WHERE deleted_at IS NULL;

CREATE INDEX release_deleted ON release (deleted_at)
WHERE deleted_at IS NOT NULL;

CREATE TABLE paragraph (
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'ar')),
    rank INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (release_id, id)
) STRICT;

CREATE TABLE pair (
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    count_fr INTEGER NOT NULL CHECK (count_fr >= 0),
    count_ar INTEGER NOT NULL CHECK (count_ar >= 0),
    state TEXT NOT NULL,
    PRIMARY KEY (release_id, rank)
) STRICT, WITHOUT ROWID;

-- Without a release: a word of the house. With one: let pass there only.
CREATE TABLE word (
    language TEXT NOT NULL CHECK (language IN ('fr', 'ar')),
    word TEXT NOT NULL,
    release_id INTEGER REFERENCES release (id) ON DELETE CASCADE
) STRICT;

-- A word deleted with its release is looked for by the release.
CREATE INDEX word_of_release ON word (release_id);

CREATE UNIQUE INDEX word_once ON word (language, word, COALESCE(release_id, 0));

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
