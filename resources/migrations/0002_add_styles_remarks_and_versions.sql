-- What a text is besides plain words (spans, as JSON; see app/release/Span.h), what was agreed for a pair that
-- is done, pictures, comments, versions, the library of standing paragraphs, and more about the house's words.

ALTER TABLE paragraph ADD COLUMN spans TEXT NOT NULL DEFAULT '';

-- What each side said when the pair was declared done, paragraphs parted by line feeds. Empty in
-- pairs that were done before this was kept: they are taken as agreed when the release is read.
ALTER TABLE pair ADD COLUMN agreed_fr TEXT NOT NULL DEFAULT '';

ALTER TABLE pair ADD COLUMN agreed_ar TEXT NOT NULL DEFAULT '';

-- Stands behind the pair of a paragraph; 0 for behind the last one.
CREATE TABLE figure (
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    after_paragraph INTEGER NOT NULL,
    image BLOB NOT NULL,
    caption_fr TEXT NOT NULL,
    caption_ar TEXT NOT NULL,
    alternative_fr TEXT NOT NULL,
    alternative_ar TEXT NOT NULL,
    credit TEXT NOT NULL,
    PRIMARY KEY (release_id, id)
) STRICT;

-- A comment stays when its paragraph goes: undo may bring that back.
CREATE TABLE comment (
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    paragraph_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    author TEXT NOT NULL,
    written_at INTEGER,
    text TEXT NOT NULL,
    resolved INTEGER NOT NULL,
    PRIMARY KEY (release_id, id)
) STRICT;

-- A release as it stood: at a change of status, or when the reader asked. The content is the whole release as
-- JSON, compressed.
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    label TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX version_of_release ON version (release_id, made_at);

-- Standing paragraphs in both languages: boilerplate, contacts, closings.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rank INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    text_ar TEXT NOT NULL
) STRICT;

-- What kind of word it is, what to write instead of a forbidden one, and why.
ALTER TABLE word ADD COLUMN kind TEXT NOT NULL DEFAULT 'word';

ALTER TABLE word ADD COLUMN replacement TEXT NOT NULL DEFAULT '';

ALTER TABLE word ADD COLUMN note TEXT NOT NULL DEFAULT '';
