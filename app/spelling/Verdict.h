// What the spelling says of a word, and the values that pass between the window's thread and the spelling
// thread.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace tarjuman::spelling {

// error: a slip; name: an unknown proper name (grey); hint: acceptable but improvable; foreign: a run in a
// third language, one mark.
enum class Verdict { Right, Error, Name, Hint, Foreign };

// "error", "name", "hint", "foreign": as the command line prints it.
QString keyOf(Verdict verdict);

enum class WordScope { Personal, House, Document };

// A form that the house doesn't want, and what it writes instead.
struct ForbiddenWord {
    QString word = {};
    QString replacement = {}; // empty: there is no one answer
    QString note = {};        // why, for the reader

    friend bool operator==(const ForbiddenWord&, const ForbiddenWord&) = default;
};

// Whether "Etat" and "SIEGE" may stand for "État" and "SIÈGE".
enum class BareCapitals { Wrong, Allowed };

// A part of a paragraph, in UTF-16 units.
struct Stretch {
    int start = 0;
    int length = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

enum class Urgency { Edited, Visible, NextScreen, Rest };

// A stretch in doubt; UTF-16 offsets within the paragraph as it was given.
struct Mark {
    int start = 0;
    int length = 0;
    Verdict verdict = Verdict::Error;
    text::Language language = text::Language::French; // the language it was judged in
    QString word = {};                                // as suggestions want it: the author's letters
    QString fix = {};        // what the house writes instead of a form that it forbids
    QString note = {};       // why it does
    QString foreignTag = {}; // Foreign: the language that the passage seems to be in ("en"), if any

    friend bool operator==(const Mark&, const Mark&) = default;
};

struct ParagraphRequest {
    quint64 document = 0; // any number that the caller gives a release
    qint64 paragraph = 0; // the paragraph's identity
    int revision = 0;     // of the paragraph's text; comes back with the marks
    text::Language language = text::Language::French;
    Urgency urgency = Urgency::Rest;
    QString text = {};
    QList<Stretch> foreign = {}; // passages known to be in another language: not looked at
};

struct ParagraphMarks {
    quint64 document = 0;
    qint64 paragraph = 0;
    int revision = 0;
    QList<Mark> marks = {};
};

} // namespace tarjuman::spelling

Q_DECLARE_METATYPE(tarjuman::spelling::ParagraphMarks)
