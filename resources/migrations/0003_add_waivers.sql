-- What the checks found and the reader lets stand in a release, with who said so, when and why. It lies on a
-- stretch of a paragraph, as a comment does, and holds as long as the stretch says `words`. It stays when its
-- paragraph goes: undo may bring that back.
CREATE TABLE waiver (
    release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    paragraph_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    author TEXT NOT NULL,
    given_at INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (release_id, id)
) STRICT;
