// A press release: one text in French, one in Arabic, and the pairing of their paragraphs. Plain values that
// cross threads and rooms by copy (the strings are shared, so a copy is cheap).
#pragma once

#include "app/release/Role.h"
#include "app/release/Span.h"
#include "app/release/Status.h"
#include "app/text/Language.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

namespace tarjuman::release {

using text::Language;
using text::PerLanguage;

// The archive's number for a release; None before it was stored.
enum class ReleaseId : qint64 { None = 0 };

// A paragraph's identity within its release, over both languages; it survives editing and is never used
// again.
enum class ParagraphId : qint64 { None = 0 };

struct Paragraph {
    ParagraphId id = ParagraphId::None;
    Role role = Role::Body;
    QString text = {}; // one paragraph, no line ends; the stored text holds no bidi marks of our own making
    QList<Span> spans = {}; // in the normal form of Span.h

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// Whether there is anything to read in it.
bool holdsText(const Paragraph& paragraph);

// What the translator said of a pair. "Missing" is not stored: it follows from a side without paragraphs; nor
// is "stale": a side is stale when the pair is done and the other side no longer says what was agreed.
enum class TranslationState { Draft, Done };

// One row of the editor: the next `count.french` French paragraphs stand opposite the next `count.arabic`
// Arabic ones. 1-0, 0-1, 1-1, 1-2 and 2-1 are usual; 0-0 never occurs.
struct Pair {
    PerLanguage<int> count = {};
    TranslationState state = TranslationState::Draft;
    // What each side said when the pair was declared done, its paragraphs parted by line feeds; empty while
    // it is a draft.
    PerLanguage<QString> agreed = {};

    friend bool operator==(const Pair&, const Pair&) = default;
};

// A picture set with the release, whole as it was given: PNG or JPEG bytes.
struct Figure {
    qint64 id = 0;                         // within the release, from takeParagraphId()
    ParagraphId after = ParagraphId::None; // stands behind the pair of this paragraph; None: behind the last
    QByteArray image = {};
    PerLanguage<QString> caption = {};
    PerLanguage<QString> alternative = {}; // what it shows, for those who can't see it
    QString credit = {};

    friend bool operator==(const Figure&, const Figure&) = default;
};

// A remark on a stretch of the text. It stays when the stretch or its paragraph goes, for undo may bring that
// back; it is shown again then.
struct Comment {
    qint64 id = 0; // within the release, from takeParagraphId()
    ParagraphId paragraph = ParagraphId::None;
    int start = 0; // UTF-16 units of the paragraph's text
    int length = 0;
    QString author = {};
    QDateTime written = {}; // UTC
    QString text = {};
    bool resolved = false;

    friend bool operator==(const Comment&, const Comment&) = default;
};

// What the checks found and the reader lets stand. It goes along with its words like a comment, and holds as
// long as its stretch says the same.
struct Waiver {
    qint64 id = 0; // within the release, from takeParagraphId()
    ParagraphId paragraph = ParagraphId::None;
    int start = 0; // UTF-16 units of the paragraph's text
    int length = 0;
    QString rule = {};  // the key of checks::Rule
    QString words = {}; // of the stretch when they were waived
    QString author = {};
    QDateTime given = {}; // UTC
    QString reason = {};  // may be empty

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

struct Release {
    ReleaseId id = ReleaseId::None;
    qint64 revision = 0; // grows by one with every save; the archive refuses a save from an older revision
    Status status = Status::Draft;
    QDate date = {}; // of the dateline; invalid when unknown
    PerLanguage<QString> place = {};
    QDateTime embargoUntil = {}; // in the zone in which it was given; invalid: none
    PerLanguage<QList<Paragraph>> paragraphs = {};
    QList<Pair> pairs = {}; // in order; their counts add up to the paragraphs of each language
    QList<Figure> figures = {};
    QList<Comment> comments = {}; // in the order in which they were written
    QList<Waiver> waivers = {};   // in the order of their identities
    qint64 lastParagraphId = 0;   // the highest identity given out so far
    QDateTime created = {};       // UTC
    QDateTime changed = {};       // UTC

    friend bool operator==(const Release&, const Release&) = default;

    // A new identity for a paragraph of either language.
    ParagraphId takeParagraphId() { return ParagraphId{++lastParagraphId}; }
};

// The text of the first title, or of the first paragraph where no title is marked; empty when there is no
// text.
QString titleOf(const Release& release, Language language);

// A line of the release list: what the list shows without loading the texts.
struct ReleaseSummary {
    ReleaseId id = ReleaseId::None;
    PerLanguage<QString> title = {};
    QDate date = {};
    PerLanguage<QString> place = {};
    Status status = Status::Draft;
    QDateTime embargoUntil = {};        // UTC; invalid when there is none
    PerLanguage<int> completeness = {}; // percent of the pairs that have a text in this language
    PerLanguage<int> paragraphCount = {};
    QDateTime changed = {}; // UTC

    friend bool operator==(const ReleaseSummary&, const ReleaseSummary&) = default;
};

ReleaseSummary summaryOf(const Release& release);

} // namespace tarjuman::release
