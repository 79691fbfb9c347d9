#include "app/spelling/SpellReport.h"

#include "app/base/Log.h"
#include "app/spelling/Speller.h"
#include "app/spelling/Suggestions.h"
#include "app/spelling/TextPieces.h"
#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

constexpr int longestWordTold = 200;

bool holdsScriptOf(text::Language language, QStringView text)
{
    return std::any_of(text.begin(), text.end(), [language](QChar c) {
        const bool arabic = (c >= QChar(0x0600) && c <= QChar(0x08FF)) || c >= QChar(0xFB50);
        return language == text::Language::Arabic ? arabic : c.isLetter() && !arabic;
    });
}

// With the apostrophe of the text, where it has one kind only.
QStringList withApostropheOf(QStringView text, const QString& word, QStringList suggestions)
{
    const bool isStraight = text.contains(u'\'') && !text.contains(QChar(0x2019));
    if (isStraight && !word.contains(QChar(0x2019)))
        suggestions.replaceInStrings(QString(QChar(0x2019)), u"'"_s);
    return suggestions;
}

// Reads a device that can be read again once through, so that a broken byte at its end is known at the start.
base::Result<void> readThrough(QIODevice& device, const std::stop_token& stop)
{
    if (device.isSequential())
        return {};
    const qint64 start = device.pos();
    TextPieces pieces(device);
    while (TRY(pieces.next()) && !stop.stop_requested()) {
    }
    if (!device.seek(start))
        return base::Error{base::ErrorKind::BadInput,
                           QCoreApplication::translate("Spelling", "The text could not be read twice."),
                           device.errorString()};
    return {};
}

} // namespace

class SpellReport::Private {
public:
    explicit Private(text::Language ofText)
        : language(ofText)
    {
    }

    void loadOtherIfNeeded(QStringView text)
    {
        const text::Language other = text::otherLanguage(language);
        if (otherTried || !holdsScriptOf(other, text))
            return;
        otherTried = true;
        if (const auto loaded = speller.load(other); !loaded)
            qCWarning(base::logSpelling).noquote() << loaded.error().detail;
    }

    int tell(const TextPiece& piece, Suggest suggest, const Found& found, const std::stop_token& stop)
    {
        loadOtherIfNeeded(piece.text);
        const QList<Mark> marks = speller.marks(piece.text, language, 0, stop);
        int column = piece.column;
        int counted = 0;
        for (const Mark& mark : marks) {
            column += int(text::codePoints(piece.text.mid(counted, mark.start - counted)));
            counted = mark.start;
            WordInDoubt word{piece.line, column, piece.text.mid(mark.start, mark.length).toString(),
                             mark.verdict};
            if (suggest == Suggest::Yes && mark.verdict != Verdict::Foreign)
                word.suggestions = withApostropheOf(piece.text, word.word,
                                                    suggestions.complete(word.word, mark.language, stop));
            if (word.word.size() > longestWordTold)
                word.word = word.word.first(longestWordTold) + u'…';
            found(word);
        }
        return int(marks.size());
    }

    text::Language language;
    bool otherTried = false;
    Speller speller;
    Suggestions suggestions{speller.lexicons()};
};

base::Result<SpellReport> SpellReport::create(text::Language language)
{
    auto made = std::make_unique<Private>(language);
    TRY(made->speller.load(language));
    return SpellReport(std::move(made));
}

SpellReport::SpellReport(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

SpellReport::SpellReport(SpellReport&&) noexcept = default;
SpellReport::~SpellReport() = default;

void SpellReport::know(text::Language language, const QStringList& words,
                       const QList<ForbiddenWord>& forbidden)
{
    d->speller.lexicon(language).setWords(WordScope::House, words, 0);
    d->speller.lexicon(language).setForbidden(forbidden);
}

base::Result<int> SpellReport::read(QIODevice& device, Suggest suggest, const Found& found,
                                    const std::stop_token& stop)
{
    TRY(readThrough(device, stop));
    TextPieces pieces(device);
    int count = 0;
    while (const auto piece = TRY(pieces.next())) {
        if (stop.stop_requested())
            return base::Error{base::ErrorKind::Cancelled,
                               QCoreApplication::translate("Spelling", "The spelling check was stopped.")};
        count += d->tell(*piece, suggest, found, stop);
    }
    return count;
}

} // namespace tarjuman::spelling
