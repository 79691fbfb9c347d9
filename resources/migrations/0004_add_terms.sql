-- What the house writes one way in each language, persons with their posts among it. A pair of texts is here
-- once; either may be empty.
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    text_ar TEXT NOT NULL,
    post_fr TEXT NOT NULL,
    post_ar TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (text_fr, text_ar)
) STRICT;
